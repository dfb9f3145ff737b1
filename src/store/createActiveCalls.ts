import { odata } from '@azure/data-tables';
import type { CallIndex } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { listRows } from './listRows.ts';
import { putRow } from './putRow.ts';
import { shardOf, shards } from './shardOf.ts';

const table = 'activeCalls';
const prefix = 'active|';
/** The first key after all that begin with the prefix. */
const afterPrefix = 'active}';
/** Of 16 shards: 80,000 calls at once. What is beyond waits for the next sweep. */
const maxRowsPerShard = 5_000;

const idsOf = async (tables: TableClientFor, shard: string): Promise<readonly CallId[]> => {
  const [from, to] = [prefix, afterPrefix];
  const filter = odata`PartitionKey eq ${shard} and RowKey ge ${from} and RowKey lt ${to}`;
  const rows = await listRows(tables(table), filter, maxRowsPerShard);
  // markActive has made the key of an id.
  return rows.map(({ rowKey }) => rowKey.slice(prefix.length) as CallId);
};

/** Table `activeCalls`: a shard for each partition, a row `active|<id>` for each call under way. */
export const createActiveCalls = (
  tables: TableClientFor,
): Pick<CallIndex, 'markActive' | 'clearActive' | 'active'> => ({
  markActive: (id) =>
    putRow(tables(table), { partitionKey: shardOf(id), rowKey: `${prefix}${id}`, schemaVersion }),
  clearActive: async (id) => {
    await deleteRow(tables(table), shardOf(id), `${prefix}${id}`);
  },
  active: async () => (await Promise.all(shards.map((shard) => idsOf(tables, shard)))).flat(),
});
