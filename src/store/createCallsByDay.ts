import { odata, type TableClient, type TableEntity } from '@azure/data-tables';
import type { CallIndex, DayEntry, DayPage } from '../calls/ports.ts';
import type { TableClientFor } from './createTableClients.ts';
import { fromContinuation, toContinuation } from './dayContinuation.ts';
import { dayKeyOf } from './dayKeyOf.ts';
import { fromDayEntity } from './fromDayEntity.ts';
import { getRow } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { runOperation } from './runOperation.ts';
import { StorageError } from './storageError.ts';
import { toDayEntity } from './toDayEntity.ts';

const table = 'callsByDay';
export const maxDayPageSize = 500;
/** Each lost race means that another writer has made progress; a call has few writers. */
const maxWrites = 10;

type Stored = Readonly<{ revision: number; etag: string }>;

const read = async (client: TableClient, { call }: DayEntry): Promise<Stored | null> => {
  const { day, place } = dayKeyOf(call);
  const row = await getRow(client, day, place);
  return row && { revision: fromDayEntity(row).revision, etag: row.etag };
};

/** True when the row was written, false when another writer was there in the meantime. */
const write = async (
  client: TableClient,
  entity: TableEntity,
  stored: Stored | null,
): Promise<boolean> => {
  try {
    await runOperation({
      what: `list a call in ${table}`,
      run: (abortSignal) =>
        stored === null
          ? client.createEntity(entity, { abortSignal })
          : client.updateEntity(entity, 'Replace', { etag: stored.etag, abortSignal }),
      repeatable: true,
      create: stored === null ? (abortSignal) => client.createTable({ abortSignal }) : null,
    });
    return true;
  } catch (error) {
    if (hasStatus(error, 404, 409, 412)) return false;
    throw error;
  }
};

const listCall = async (client: TableClient, entry: DayEntry): Promise<void> => {
  const entity = toDayEntity(entry);
  // A call that rings is most likely not listed yet; any other call most likely is.
  let stored = entry.call.state === 'ringing' ? null : await read(client, entry);
  for (let writes = 0; writes < maxWrites; writes += 1) {
    if (stored !== null && stored.revision >= entry.revision) return;
    if (await write(client, entity, stored)) return;
    stored = await read(client, entry);
  }
  throw new StorageError(`Storage: list a call in ${table}: ${maxWrites} races lost.`, 412, 'no');
};

const day = async (
  client: TableClient,
  date: string,
  limit: number,
  continuation: string | null,
): Promise<DayPage> => {
  const after = continuation === null ? '' : fromContinuation(date, continuation);
  const size = Math.max(1, Math.min(limit, maxDayPageSize));
  const filter = odata`PartitionKey eq ${date} and RowKey gt ${after}`;
  const rows = await listRows(client, filter, size + 1);
  const page = rows.slice(0, size);
  const last = rows.length > size ? page.at(-1) : undefined;
  return {
    calls: page.map((row) => fromDayEntity(row).call),
    continuation: last === undefined ? null : toContinuation(date, last.rowKey),
  };
};

/** Table `callsByDay`: a partition for each day, a row `HHMMSSmmm|<id>` for each call, UTC. */
export const createCallsByDay = (tables: TableClientFor): Pick<CallIndex, 'listCall' | 'day'> => ({
  listCall: (entry) => listCall(tables(table), entry),
  day: (date, limit, continuation) => day(tables(table), date, limit, continuation),
});
