import { odata, type TableClient } from '@azure/data-tables';
import type { QueueStore, SavedQueue } from '../calls/ports.ts';
import type { QueueState } from '../engine/queue/queueState.ts';
import { parseQueueName, type QueueName } from '../flow/queueName.ts';
import type { TableClientFor } from './createTableClients.ts';
import { fromQueueEntities } from './fromQueueEntities.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { queueRowKeys } from './queueRowKeys.ts';
import { runOperation } from './runOperation.ts';
import { StorageError } from './storageError.ts';
import { toQueueActions } from './toQueueActions.ts';

const table = 'queues';
/** More places and agents than flows allow a queue to have, and one page. */
const maxRows = 1_000;
const maxQueues = 1_000;

const load = async (client: TableClient, name: QueueName): Promise<SavedQueue> => {
  const rows = await listRows(client, odata`PartitionKey eq ${name}`, maxRows);
  const own = rows.find(({ rowKey }) => rowKey === queueRowKeys.queue);
  return { queue: fromQueueEntities(name, rows), etag: own?.etag ?? null };
};

const isLost = (error: unknown): boolean =>
  error instanceof StorageError && error.done === 'perhaps';

const save = async (
  client: TableClient,
  before: SavedQueue,
  after: QueueState,
): Promise<boolean> => {
  const actions = toQueueActions(before, after);
  try {
    await runOperation({
      what: 'save a queue',
      run: (abortSignal) => client.submitTransaction(actions, { abortSignal }),
      repeatable: false,
      create: before.etag === null ? (abortSignal) => client.createTable({ abortSignal }) : null,
    });
    return true;
  } catch (error) {
    // Whoever loses the race looks again, and so does he whose answer was lost: a wish that was
    // granted is there then.
    if (hasStatus(error, 404, 409, 412) || isLost(error)) return false;
    throw error;
  }
};

const taken = async (client: TableClient): Promise<readonly QueueName[]> => {
  const filter = odata`RowKey eq ${queueRowKeys.queue} and places gt 0`;
  const rows = await listRows(client, filter, maxQueues);
  return rows.flatMap(({ partitionKey }) => parseQueueName(partitionKey) ?? []);
};

/**
 * Keeps queues in table `queues`: a partition for each, with the rows `0|queue`, `agent|<party>`
 * and `ticket|<number>`. A save is one transaction under the ETag of the first, so that of two who
 * have read the same one only one can save.
 * @throws StorageError when storage itself fails
 */
export const createTableQueueStore = (tables: TableClientFor): QueueStore => ({
  load: (name) => load(tables(table), name),
  save: (before, after) => save(tables(table), before, after),
  taken: () => taken(tables(table)),
});
