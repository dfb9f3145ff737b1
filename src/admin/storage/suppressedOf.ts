import type { SuppressedStore } from '../../calls/suppressedStore.ts';
import { readHashKeys } from '../../config/readHashKeys.ts';
import type { TableClientFor } from '../../store/createTableClients.ts';
import { createTableSuppressedStore } from '../../store/createTableSuppressedStore.ts';
import { AdminError } from '../adminError.ts';

/**
 * The do-not-call list of an app, whose HASH_KEY is `hashKey`. Numbers are kept under the app's own
 * keys: without them every use is refused, for a number that is noted under another key would
 * still be called.
 */
export const suppressedOf = (tables: TableClientFor, hashKey: string): SuppressedStore => {
  // Whether the key may be used where the app runs is the app's to say.
  const read = readHashKeys(hashKey, true);
  if (read.ok) return createTableSuppressedStore(tables, read.keys);
  const refuse = async (): Promise<never> => {
    const message = `The do-not-call list needs HASH_KEY: ${read.problem}`;
    const remedy = "Set HASH_KEY to the value of the app's setting of that name.";
    throw new AdminError('refused', 'noHashKey', message, remedy);
  };
  return { add: refuse, remove: refuse, find: refuse };
};
