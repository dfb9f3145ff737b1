import { createPoisonQueues } from '../../store/createPoisonQueues.ts';
import { createQueueClients } from '../../store/createQueueClients.ts';
import { createQueueWakeups } from '../../store/createQueueWakeups.ts';
import type { TableClientFor } from '../../store/createTableClients.ts';
import { createTableDeadNotices } from '../../store/createTableDeadNotices.ts';
import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Stores } from '../stores.ts';

/** What could not be told, and the messages that have something done. */
export const noticeStoresOf = (
  account: StorageAccount,
  tables: TableClientFor,
): Pick<Stores, 'deadNotices' | 'wakeups' | 'poison'> => {
  const queues = createQueueClients(account);
  return {
    deadNotices: createTableDeadNotices(tables),
    wakeups: createQueueWakeups(queues),
    poison: createPoisonQueues(queues),
  };
};
