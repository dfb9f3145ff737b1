import { createTableArchive } from '../../store/createTableArchive.ts';
import type { TableClientFor } from '../../store/createTableClients.ts';
import { createTableLimitStore } from '../../store/createTableLimitStore.ts';
import { createTableQueueStore } from '../../store/createTableQueueStore.ts';
import type { Stores } from '../stores.ts';
import { hashKeysOf } from './hashKeysOf.ts';

/** Where else something is kept of a number, and the keys that it is found under. */
export const erasingOf = (
  tables: TableClientFor,
  hashKey: string,
): Pick<Stores, 'archive' | 'queues' | 'limitStore' | 'hashKeys'> => ({
  archive: createTableArchive(tables),
  queues: createTableQueueStore(tables),
  limitStore: createTableLimitStore(tables),
  hashKeys: () => hashKeysOf(hashKey),
});
