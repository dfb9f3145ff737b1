import type { TableClient, TableEntity } from '@azure/data-tables';
import { createBatcher } from '../calls/createBatcher.ts';
import { putRow } from './putRow.ts';
import { runOperation } from './runOperation.ts';

/** A transaction has no more. */
const mostRows = 100;

/** Rows of one partition, in one round trip; a row that is there twice is written once. */
const putRows = async (client: TableClient, rows: readonly TableEntity[]): Promise<void> => {
  const distinct = [...new Map(rows.map((row) => [row.rowKey, row])).values()];
  const [first, ...others] = distinct;
  if (first !== undefined && others.length === 0) return putRow(client, first);
  await runOperation({
    what: `put rows of ${client.tableName}`,
    run: (abortSignal) =>
      client.submitTransaction(
        distinct.map((row) => ['upsert', row, 'Replace']),
        { abortSignal },
      ),
    repeatable: true,
    create: (abortSignal) => client.createTable({ abortSignal }),
  });
};

/**
 * Writes rows whatever stood there before. While a write of a partition is under way the rows that
 * come for it wait, and then go together in one round trip; a partition waits for no other. Meant
 * for few partitions, each of which is remembered.
 */
export const createRowWriter = (
  table: () => TableClient,
): ((row: TableEntity) => Promise<void>) => {
  const writers = new Map<string, (row: TableEntity) => Promise<unknown>>();
  const createWriter = () =>
    createBatcher<TableEntity, TableEntity>(mostRows, async (rows) => {
      await putRows(table(), rows);
      return rows;
    });
  return async (row) => {
    const write = writers.get(row.partitionKey) ?? createWriter();
    writers.set(row.partitionKey, write);
    await write(row);
  };
};
