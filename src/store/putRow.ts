import type { TableClient, TableEntity } from '@azure/data-tables';
import { runOperation } from './runOperation.ts';

/** Writes a row whatever stood there before, in one round trip; makes the table if need be. */
export const putRow = async (client: TableClient, entity: TableEntity): Promise<void> => {
  await runOperation({
    what: `put a row of ${client.tableName}`,
    run: (abortSignal) => client.upsertEntity(entity, 'Replace', { abortSignal }),
    repeatable: true,
    create: (abortSignal) => client.createTable({ abortSignal }),
  });
};
