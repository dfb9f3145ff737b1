import { odata } from '@azure/data-tables';
import type { SwitchStore } from '../calls/ports.ts';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { fromSwitchEntity } from './fromSwitchEntity.ts';
import { listRows } from './listRows.ts';
import { putRow } from './putRow.ts';
import { switchPartition } from './switchPartition.ts';
import { toRowKey } from './toRowKey.ts';
import { toSwitchEntity } from './toSwitchEntity.ts';

const table = 'switches';
/** One page; a system has a handful. */
const maxSwitches = 1_000;

/**
 * Keeps switches in table `switches`, one row for each that is on.
 * @throws StorageError when storage itself fails
 */
export const createTableSwitchStore = (tables: TableClientFor): SwitchStore => ({
  all: async () => {
    const filter = odata`PartitionKey eq ${switchPartition}`;
    const rows = await listRows(tables(table), filter, maxSwitches);
    return Object.fromEntries(rows.map(fromSwitchEntity));
  },
  turnOn: (name, how) => putRow(tables(table), toSwitchEntity(name, how)),
  turnOff: (name) => deleteRow(tables(table), switchPartition, toRowKey(name)),
});
