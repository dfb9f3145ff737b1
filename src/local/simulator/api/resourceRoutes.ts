import { createUser } from '../operations/createUser.ts';
import { deleteUser } from '../operations/deleteUser.ts';
import { getSip } from '../operations/getSip.ts';
import { issueAccessToken } from '../operations/issueAccessToken.ts';
import { revokeTokens } from '../operations/revokeTokens.ts';
import { updateSip } from '../operations/updateSip.ts';
import type { Operation } from './operation.ts';

/** Operations on direct routing and on users. */
export const resourceRoutes: readonly Operation[] = [
  createUser,
  deleteUser,
  getSip,
  issueAccessToken,
  revokeTokens,
  updateSip,
];
