import { odata } from '@azure/data-tables';
import type { ClientStore } from '../calls/clientStore.ts';
import { clientPartition } from './clientPartition.ts';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { fromClientEntity } from './fromClientEntity.ts';
import { listRows } from './listRows.ts';
import { putRow } from './putRow.ts';
import { toClientEntity } from './toClientEntity.ts';
import { toRowKey } from './toRowKey.ts';

const table = 'clients';
/** One page; a system has a handful. */
const maxClients = 1_000;

/**
 * Keeps API clients in table `clients`, one row for each.
 * @throws StorageError when storage itself fails
 */
export const createTableClientStore = (tables: TableClientFor): ClientStore => ({
  all: async () => {
    const filter = odata`PartitionKey eq ${clientPartition}`;
    return (await listRows(tables(table), filter, maxClients)).map(fromClientEntity);
  },
  put: (client) => putRow(tables(table), toClientEntity(client)),
  remove: (name) => deleteRow(tables(table), clientPartition, toRowKey(name)),
});
