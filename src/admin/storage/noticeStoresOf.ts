import { createQueueClients } from '../../store/createQueueClients.ts';
import { createQueueWakeups } from '../../store/createQueueWakeups.ts';
import type { TableClientFor } from '../../store/createTableClients.ts';
import { createTableDeadNotices } from '../../store/createTableDeadNotices.ts';
import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Stores } from '../deps.ts';

/** What could not be told, and the messages that have it told. */
export const noticeStoresOf = (
  account: StorageAccount,
  tables: TableClientFor,
): Pick<Stores, 'deadNotices' | 'wakeups'> => ({
  deadNotices: createTableDeadNotices(tables),
  wakeups: createQueueWakeups(createQueueClients(account)),
});
