import { odata, type TableClient } from '@azure/data-tables';
import type { CallArchive } from '../calls/callArchive.ts';
import { recordingKeyOf } from '../calls/recordingKeyOf.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import type { TableClientFor } from './createTableClients.ts';
import { dayKeyOf } from './dayKeyOf.ts';
import { deleteRow } from './deleteRow.ts';
import { deleteRows } from './deleteRows.ts';
import { listBefore } from './listBefore.ts';
import { listRows } from './listRows.ts';
import { toRowKey } from './toRowKey.ts';

/** More rows than a call of the greatest length has, and more calls than anybody has had. */
const maxRows = 5_000;
const maxCalls = 100_000;

const erase = async (client: TableClient, id: CallId): Promise<void> => {
  const rows = await listRows(client, odata`PartitionKey eq ${id}`, maxRows);
  const isOwn = ({ rowKey }: Readonly<{ rowKey: string }>) => rowKey === callRowKeys.call;
  await deleteRows(
    client,
    rows.filter((row) => !isOwn(row)),
  );
  await deleteRows(client, rows.filter(isOwn));
};

/**
 * What is kept of calls in the tables `calls`, `callsByDay`, `callsByNumber` and `recordings`.
 * @throws StorageError when storage itself fails; `before` also BadContinuation
 */
export const createTableArchive = (tables: TableClientFor): CallArchive => ({
  before: (...asked) => listBefore(tables('callsByDay'), ...asked),
  callsOf: async (numberHash) => {
    const filter = odata`PartitionKey eq ${toRowKey(numberHash)}`;
    const rows = await listRows(tables('callsByNumber'), filter, maxCalls);
    // `markNumber` has written the id of a call.
    return rows.map(({ rowKey }) => rowKey as CallId);
  },
  unlist: async (call) => {
    const { day, place } = dayKeyOf(call);
    await deleteRow(tables('callsByDay'), day, place);
  },
  unmarkNumber: async (numberHash, id) => {
    await deleteRow(tables('callsByNumber'), toRowKey(numberHash), id);
  },
  unmarkRecording: async (recording) => {
    await deleteRow(tables('recordings'), recordingKeyOf(recording), 'call');
  },
  erase: (id) => erase(tables('calls'), id),
});
