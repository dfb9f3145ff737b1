import { odata } from '@azure/data-tables';
import type { KeptNotice } from '../calls/notice.ts';
import type { DeadNotices } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';
import type { TableClientFor } from './createTableClients.ts';
import { fromNoticeEntity } from './fromNoticeEntity.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { putRow } from './putRow.ts';
import { runOperation } from './runOperation.ts';
import { toNoticeEntity } from './toNoticeEntity.ts';

const table = 'deadNotices';
/** There should be few of them, and people read them in one list. */
const partitionKey = 'dead';
/** As many digits as the milliseconds of any year to come, so that keys stand in order of time. */
const timeDigits = 15;

const keyOf = (call: CallId, { notice: { at, seq } }: KeptNotice): string =>
  `${String(at).padStart(timeDigits, '0')}|${call}|${seq}`;

/**
 * Keeps the notices that were given up in table `deadNotices`, in the order of time.
 * @throws StorageError when storage itself fails
 */
export const createTableDeadNotices = (tables: TableClientFor): DeadNotices => ({
  add: (call, kept) =>
    putRow(tables(table), {
      ...toNoticeEntity(call, kept),
      partitionKey,
      rowKey: keyOf(call, kept),
      call,
    }),
  list: async (limit) => {
    const rows = await listRows(tables(table), odata`PartitionKey eq ${partitionKey}`, limit);
    // `add` has written the id of a call.
    return rows.map((row) => ({ call: row.call as CallId, kept: fromNoticeEntity(row) }));
  },
  remove: async (call, kept) => {
    try {
      await runOperation({
        what: `delete a row of ${table}`,
        run: (abortSignal) =>
          tables(table).deleteEntity(partitionKey, keyOf(call, kept), { abortSignal }),
        repeatable: true,
        create: null,
      });
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
    }
  },
});
