import { type BoundVerb, bindVerb } from '../verb.ts';
import * as create from './create.ts';
import * as deleting from './delete.ts';
import * as token from './token.ts';

export const usersVerbs: Readonly<Record<string, BoundVerb>> = {
  create: bindVerb(create),
  token: bindVerb(token),
  delete: bindVerb(deleting),
};
