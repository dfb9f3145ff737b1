import type { SuppressedStore } from '../../calls/suppressedStore.ts';
import type { TableClientFor } from '../../store/createTableClients.ts';
import { createTableSuppressedStore } from '../../store/createTableSuppressedStore.ts';
import { hashKeysOf } from './hashKeysOf.ts';

/**
 * The do-not-call list of an app, whose HASH_KEY is `hashKey`. Numbers are kept under the app's own
 * keys: without them every use is refused, for a number that is noted under another key would
 * still be called.
 */
export const suppressedOf = (tables: TableClientFor, hashKey: string): SuppressedStore => {
  const stores = (): SuppressedStore => createTableSuppressedStore(tables, hashKeysOf(hashKey));
  return {
    add: async (...args) => stores().add(...args),
    remove: async (number) => stores().remove(number),
    find: async (number) => stores().find(number),
  };
};
