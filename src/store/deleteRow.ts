import type { TableClient } from '@azure/data-tables';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

/** Deletes a row in one round trip; resolves with whether it was there. */
export const deleteRow = async (
  client: TableClient,
  partitionKey: string,
  rowKey: string,
): Promise<boolean> => {
  try {
    await runOperation({
      what: `delete a row of ${client.tableName}`,
      run: (abortSignal) => client.deleteEntity(partitionKey, rowKey, { abortSignal }),
      repeatable: true,
      create: null,
    });
    return true;
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
};
