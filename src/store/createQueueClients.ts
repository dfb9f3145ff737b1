import { QueueClient, type StoragePipelineOptions } from '@azure/storage-queue';
import type { StorageAccount } from './storageAccount.ts';

/** The client of a queue, by the queue's name. */
export type QueueClientFor = (queue: string) => QueueClient;

/** `runOperation` repeats what may be repeated. */
const options: StoragePipelineOptions = { retryOptions: { maxTries: 1 } };

const connect = (account: StorageAccount, queue: string): QueueClient =>
  'connectionString' in account
    ? new QueueClient(account.connectionString, queue, options)
    : new QueueClient(`${account.serviceUris.queue}/${queue}`, account.credential, options);

/**
 * Makes each client at its first use and keeps it; connections are kept alive and shared by all.
 */
export const createQueueClients = (account: StorageAccount): QueueClientFor => {
  const clients = new Map<string, QueueClient>();
  return (queue) => {
    const client = clients.get(queue) ?? connect(account, queue);
    clients.set(queue, client);
    return client;
  };
};
