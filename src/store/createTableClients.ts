import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import type { StorageAccount } from './storageAccount.ts';

/** The client of a table, by the table's name. */
export type TableClientFor = (table: string) => TableClient;

/** `runOperation` repeats what may be repeated. */
const options: TableServiceClientOptions = { retryOptions: { maxRetries: 0 } };

const connect = (account: StorageAccount, table: string): TableClient =>
  'connectionString' in account
    ? TableClient.fromConnectionString(account.connectionString, table, {
        ...options,
        allowInsecureConnection: true,
      })
    : new TableClient(account.serviceUris.table, table, account.credential, options);

/**
 * Makes each client at its first use and keeps it; connections are kept alive and shared by all.
 */
export const createTableClients = (account: StorageAccount): TableClientFor => {
  const clients = new Map<string, TableClient>();
  return (table) => {
    const client = clients.get(table) ?? connect(account, table);
    clients.set(table, client);
    return client;
  };
};
