import { odata } from '@azure/data-tables';
import type { CallIndex, DueCall } from '../calls/ports.ts';
import type { CallId, Instant } from '../engine/ids.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import { createRowWriter } from './createRowWriter.ts';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { listRows } from './listRows.ts';
import { dueShardOf, shards } from './shardOf.ts';

const table = 'activeCalls';
const prefix = 'due|';
/** Enough for every moment until the year 2286, so that keys are in the order of time. */
const digits = 13;

const timeKeyOf = (at: Instant): string => `${prefix}${String(at).padStart(digits, '0')}`;

const fromKey = (rowKey: string): DueCall => {
  const at = prefix.length + digits;
  // markDue has made the key of a time and an id.
  const [dueAt, id] = [Number(rowKey.slice(prefix.length, at)), rowKey.slice(at + 1)];
  return { id: id as CallId, dueAt: dueAt as Instant };
};

/**
 * Table `activeCalls`: in the shard of its minute, a row `due|<time>|<id>` for each call to be
 * dialled. Marks of one minute that are made at the same time are one round trip.
 */
export const createDueCalls = (
  tables: TableClientFor,
): Pick<CallIndex, 'markDue' | 'clearDue' | 'due'> => {
  const write = createRowWriter(() => tables(table));
  return {
    markDue: (id, dueAt) =>
      write({
        partitionKey: dueShardOf(dueAt),
        rowKey: `${timeKeyOf(dueAt)}|${id}`,
        schemaVersion,
      }),
    clearDue: async (id, dueAt) => {
      await deleteRow(tables(table), dueShardOf(dueAt), `${timeKeyOf(dueAt)}|${id}`);
    },
    due: async (before, limit) => {
      const until = timeKeyOf(before);
      const found = await Promise.all(
        shards.map((shard) =>
          listRows(
            tables(table),
            odata`PartitionKey eq ${shard} and RowKey ge ${prefix} and RowKey lt ${until}`,
            limit,
          ),
        ),
      );
      return found
        .flat()
        .map(({ rowKey }) => fromKey(rowKey))
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit);
    },
  };
};
