import type { TableClient, TransactionAction } from '@azure/data-tables';
import { deleteRow } from './deleteRow.ts';
import type { Row } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

/** A transaction has no more. */
const mostTogether = 100;

/**
 * Deletes rows of one partition, a hundred in a round trip, in their order. Rows that somebody else
 * has deleted meanwhile fail their hundred: then each is deleted on its own.
 */
export const deleteRows = async (client: TableClient, rows: readonly Row[]): Promise<void> => {
  for (let first = 0; first < rows.length; first += mostTogether) {
    const some = rows.slice(first, first + mostTogether);
    const actions = some.map(
      ({ partitionKey, rowKey }): TransactionAction => ['delete', { partitionKey, rowKey }],
    );
    await runOperation({
      what: `delete rows of ${client.tableName}`,
      run: (abortSignal) => client.submitTransaction(actions, { abortSignal }),
      repeatable: false,
      create: null,
    }).catch(async (error: unknown) => {
      if (!hasStatus(error, 404)) throw error;
      for (const { partitionKey, rowKey } of some) await deleteRow(client, partitionKey, rowKey);
    });
  }
};
