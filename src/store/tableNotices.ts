import { odata, type TableClient } from '@azure/data-tables';
import type { KeptNotice, SavedNotice } from '../calls/notice.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import { fromNoticeEntity } from './fromNoticeEntity.ts';
import { getRow } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { noticeKeyOf } from './noticeKeyOf.ts';
import { runOperation } from './runOperation.ts';
import { toNoticeEntity } from './toNoticeEntity.ts';

/** More than a sender gets done before it has itself woken again. */
const maxNotices = 100;
/** The first key after all notices. */
const afterNotices = 'notify}';

/** The notices of a call that are still to be sent, in the order of their numbers. */
export const readUnsentNotices = async (
  client: TableClient,
  id: CallId,
): Promise<readonly SavedNotice[]> => {
  const [from, to] = [callRowKeys.notice, afterNotices];
  const place = odata`PartitionKey eq ${id} and RowKey ge ${from} and RowKey lt ${to}`;
  const rows = await listRows(client, `${place} and state eq 'unsent'`, maxNotices);
  return rows.map((row) => ({ kept: fromNoticeEntity(row), etag: row.etag }));
};

/** One notice, whatever has become of it; null when there is none of that number. */
export const readNotice = async (
  client: TableClient,
  id: CallId,
  seq: number,
): Promise<SavedNotice | null> => {
  const row = await getRow(client, id, noticeKeyOf(seq));
  return row === null ? null : { kept: fromNoticeEntity(row), etag: row.etag };
};

/** Writes what has become of a notice; its new ETag, or null when the race for it is lost. */
export const replaceNotice = async (
  client: TableClient,
  id: CallId,
  kept: KeptNotice,
  etag: string,
): Promise<string | null> => {
  try {
    const written = await runOperation({
      what: 'save a notice',
      run: (abortSignal) =>
        client.updateEntity(toNoticeEntity(id, kept), 'Replace', { etag, abortSignal }),
      repeatable: true,
      create: null,
    });
    return written.etag ?? null;
  } catch (error) {
    if (hasStatus(error, 404, 412)) return null;
    throw error;
  }
};
