import type { HashKey } from '../../calls/finishCall.ts';
import { readHashKeys } from '../../config/readHashKeys.ts';
import { AdminError } from '../adminError.ts';

export type HashKeys = readonly [HashKey, ...HashKey[]];

/**
 * The keys under which an app keeps numbers, from its setting HASH_KEY.
 * @throws AdminError without them: what is kept under another key would not be found
 */
export const hashKeysOf = (hashKey: string): HashKeys => {
  // Whether the key may be used where the app runs is the app's to say.
  const read = readHashKeys(hashKey, true);
  if (read.ok) return read.keys;
  const message = `Numbers are kept under HASH_KEY: ${read.problem}`;
  const remedy = "Set HASH_KEY to the value of the app's setting of that name.";
  throw new AdminError('refused', 'noHashKey', message, remedy);
};
