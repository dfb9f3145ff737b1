import type { TableClient } from '@azure/data-tables';
import type { Saved } from '../calls/callRow.ts';
import type { CallStore } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import type { TableClientFor } from './createTableClients.ts';
import { fromCallEntity } from './fromCallEntity.ts';
import { getRow } from './getRow.ts';
import { readTimeline } from './readTimeline.ts';
import { saveChange } from './saveChange.ts';
import { readUnsentNotices, replaceNotice } from './tableNotices.ts';

const table = 'calls';

const load = async (client: TableClient, id: CallId): Promise<Saved | null> => {
  const row = await getRow(client, id, callRowKeys.call);
  return row && { row: fromCallEntity(row), etag: row.etag };
};

/**
 * Keeps calls in Azure Tables: table `calls`, a partition for each call, with the rows `call`,
 * `event|<id>`, `command|<n>` and `notify|<seq>`. A change is one transaction of the partition, sent once. When its
 * answer is lost, a row that was to be replaced counts as a `conflict`, so that whoever saves looks
 * whether the change is there; a new row is an error that says `done: 'perhaps'`.
 * @throws StorageError when storage itself fails
 */
export const createTableCallStore = (tables: TableClientFor): CallStore => ({
  load: (id) => load(tables(table), id),
  save: (change) => saveChange(tables(table), change),
  timeline: (id) => readTimeline(tables(table), id),
  unsentNotices: (id) => readUnsentNotices(tables(table), id),
  replaceNotice: (id, kept, etag) => replaceNotice(tables(table), id, kept, etag),
});
