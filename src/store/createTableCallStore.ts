import type { TableClient } from '@azure/data-tables';
import type { Saved } from '../calls/callRow.ts';
import type { CallStore, Change } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import type { Seal } from './createSeal.ts';
import type { TableClientFor } from './createTableClients.ts';
import { fromCallEntity } from './fromCallEntity.ts';
import { getRow } from './getRow.ts';
import { readTimeline } from './readTimeline.ts';
import { saveChange } from './saveChange.ts';
import { openSecrets, sealSecrets } from './sealSecrets.ts';
import { readUnsentNotices, replaceNotice } from './tableNotices.ts';

const table = 'calls';

const load = async (client: TableClient, id: CallId, seal: Seal): Promise<Saved | null> => {
  const row = await getRow(client, id, callRowKeys.call);
  return row && { row: openSecrets(fromCallEntity(row), seal), etag: row.etag };
};

const sealed = (change: Change, seal: Seal): Change =>
  change.row === null ? change : { ...change, row: sealSecrets(change.row, seal) };

/**
 * Keeps calls in Azure Tables: table `calls`, a partition for each call, with the rows `call`,
 * `event|<id>`, `command|<n>` and `notify|<seq>`; secrets in a call are sealed. A change is one
 * transaction of the partition, sent once. When its answer is lost, a row that was to be replaced
 * counts as a `conflict`, so that whoever saves looks whether the change is there; a new row is an
 * error that says `done: 'perhaps'`.
 * @throws StorageError when storage itself fails
 */
export const createTableCallStore = (tables: TableClientFor, seal: Seal): CallStore => ({
  load: (id) => load(tables(table), id, seal),
  save: (change) => saveChange(tables(table), sealed(change, seal)),
  timeline: (id) => readTimeline(tables(table), id),
  unsentNotices: (id) => readUnsentNotices(tables(table), id),
  replaceNotice: (id, kept, etag) => replaceNotice(tables(table), id, kept, etag),
});
