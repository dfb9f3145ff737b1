import type { TableClient, TableEntityResult } from '@azure/data-tables';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

/** A row as storage gives it: its keys, its ETag, and properties that have to be looked at. */
export type Row = TableEntityResult<Record<string, unknown>> &
  Readonly<{ partitionKey: string; rowKey: string }>;

/** Reads one row in one round trip; null when there is none, or no table. */
export const getRow = async (
  client: TableClient,
  partitionKey: string,
  rowKey: string,
): Promise<Row | null> => {
  try {
    const entity = await runOperation({
      what: `get a row of ${client.tableName}`,
      run: (abortSignal) =>
        client.getEntity<Record<string, unknown>>(partitionKey, rowKey, { abortSignal }),
      repeatable: true,
      create: null,
    });
    return { ...entity, partitionKey, rowKey };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
};
