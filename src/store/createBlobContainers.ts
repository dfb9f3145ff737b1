import { ContainerClient, type StoragePipelineOptions } from '@azure/storage-blob';
import type { StorageAccount } from './storageAccount.ts';

/** The client of a blob container, by the container's name. */
export type ContainerClientFor = (container: string) => ContainerClient;

/** `runOperation` repeats what may be repeated. */
const options: StoragePipelineOptions = { retryOptions: { maxTries: 1 } };

const connect = (account: StorageAccount, container: string): ContainerClient =>
  'connectionString' in account
    ? new ContainerClient(account.connectionString, container, options)
    : new ContainerClient(`${account.serviceUris.blob}/${container}`, account.credential, options);

/**
 * Makes each client at its first use and keeps it; connections are kept alive and shared by all.
 */
export const createBlobContainers = (account: StorageAccount): ContainerClientFor => {
  const clients = new Map<string, ContainerClient>();
  return (container) => {
    const client = clients.get(container) ?? connect(account, container);
    clients.set(container, client);
    return client;
  };
};
