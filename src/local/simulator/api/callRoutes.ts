import { answer } from '../operations/answer.ts';
import { create } from '../operations/create.ts';
import { get } from '../operations/get.ts';
import { hangUp } from '../operations/hangUp.ts';
import { redirect } from '../operations/redirect.ts';
import { reject } from '../operations/reject.ts';
import { terminate } from '../operations/terminate.ts';
import { transfer } from '../operations/transfer.ts';
import type { Operation } from './operation.ts';

/** Operations that make, move and end calls. */
export const callRoutes: readonly Operation[] = [
  answer,
  create,
  get,
  hangUp,
  redirect,
  reject,
  terminate,
  transfer,
];
