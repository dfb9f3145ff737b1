import { odata, type TableClient } from '@azure/data-tables';
import type { Saved, Timeline } from '../calls/callRow.ts';
import type { CallStore, Change, SaveResult } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';
import { checkChange } from './checkChange.ts';
import type { TableClientFor } from './createTableClients.ts';
import { fromCallEntity } from './fromCallEntity.ts';
import { fromTimelineEntities } from './fromTimelineEntities.ts';
import { getRow } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { runOperation } from './runOperation.ts';
import { toActions } from './toActions.ts';
import { callRowKey } from './toCallEntity.ts';

const table = 'calls';
/** More than a call of the greatest length has; the rest of the timeline is left out. */
const maxTimelineRows = 1_000;

const submit = async (client: TableClient, change: Change): Promise<string> => {
  const replaces = change.row !== null && change.etag !== null;
  const actions = toActions(change);
  const { subResponses } = await runOperation({
    what: 'save a call',
    run: (abortSignal) => client.submitTransaction(actions, { abortSignal }),
    repeatable: false,
    // Where a row is to be replaced, a 404 says that it is gone.
    create: replaces ? null : (abortSignal) => client.createTable({ abortSignal }),
  });
  if (change.row === null) return change.etag ?? '';
  const etag = subResponses[change.events.length]?.etag;
  if (etag === undefined) throw new Error('Storage saved a call but did not say its ETag.');
  return etag;
};

const save = async (client: TableClient, change: Change): Promise<SaveResult> => {
  checkChange(change);
  try {
    return { kind: 'saved', etag: await submit(client, change) };
  } catch (error) {
    if (hasStatus(error, 409)) return { kind: 'duplicate' };
    if (hasStatus(error, 404, 412)) return { kind: 'conflict' };
    throw error;
  }
};

const load = async (client: TableClient, id: CallId): Promise<Saved | null> => {
  const row = await getRow(client, id, callRowKey);
  return row && { row: fromCallEntity(row), etag: row.etag };
};

const timeline = async (client: TableClient, id: CallId): Promise<Timeline> => {
  // The keys of events and commands begin between these two, the row of the call itself does not.
  const filter = odata`PartitionKey eq ${id} and RowKey ge ${'command|'} and RowKey lt ${'event}'}`;
  return fromTimelineEntities(await listRows(client, filter, maxTimelineRows));
};

/**
 * Keeps calls in Azure Tables: table `calls`, a partition for each call, with the rows `call`,
 * `event|<id>` and `command|<n>`. A change is one transaction of the partition, sent once: when its
 * answer is lost the error says `done: 'perhaps'`, and whoever saves again and gets `duplicate` or
 * `conflict` looks whether the change is there.
 * @throws StorageError when storage itself fails
 */
export const createTableCallStore = (tables: TableClientFor): CallStore => ({
  load: (id) => load(tables(table), id),
  save: (change) => save(tables(table), change),
  timeline: (id) => timeline(tables(table), id),
});
