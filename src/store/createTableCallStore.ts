import type { CallStore } from '../calls/ports.ts';
import type { Seal } from './createSeal.ts';
import type { TableClientFor } from './createTableClients.ts';
import { loadCall } from './loadCall.ts';
import { readTimeline } from './readTimeline.ts';
import { saveChange } from './saveChange.ts';
import { sealChange } from './sealSecrets.ts';
import { readNotice, readUnsentNotices, replaceNotice } from './tableNotices.ts';

const table = 'calls';

/**
 * Keeps calls in Azure Tables: table `calls`, a partition for each call, with the rows `call`,
 * `event|<id>`, `command|<n>` and `notify|<seq>`; secrets in a call are sealed. A change is one
 * transaction of the partition, sent once. When its answer is lost, a row that was to be replaced
 * counts as a `conflict`, so that whoever saves looks whether the change is there; a new row is an
 * error that says `done: 'perhaps'`.
 * @throws StorageError when storage itself fails
 */
export const createTableCallStore = (tables: TableClientFor, seal: Seal): CallStore => ({
  load: (id) => loadCall(tables(table), id, seal),
  save: (change) => saveChange(tables(table), sealChange(change, seal)),
  timeline: (id) => readTimeline(tables(table), id),
  unsentNotices: (id) => readUnsentNotices(tables(table), id),
  notice: (id, seq) => readNotice(tables(table), id, seq),
  replaceNotice: (id, kept, etag) => replaceNotice(tables(table), id, kept, etag),
});
