import { odata, type TableClient } from '@azure/data-tables';
import type { ArchivePage } from '../calls/callArchive.ts';
import { fromDayEntity } from './fromDayEntity.ts';
import { fromListingKey, toListingKey } from './listingKey.ts';
import { listRows } from './listRows.ts';

const after = (key: string): string => {
  const { day, place } = fromListingKey(key);
  const sameDay = odata`PartitionKey eq ${day} and RowKey gt ${place}`;
  return `(${odata`PartitionKey gt ${day}`} or (${sameDay}))`;
};

/**
 * At most `limit` calls of the days before one, the oldest first, from where a page before ended.
 * @throws BadContinuation
 */
export const listBefore = async (
  client: TableClient,
  day: string,
  from: string | null,
  limit: number,
): Promise<ArchivePage> => {
  const earlier = odata`PartitionKey lt ${day}`;
  const filter = from === null ? earlier : `${earlier} and ${after(from)}`;
  const rows = await listRows(client, filter, limit);
  const last = rows.length < limit ? undefined : rows.at(-1);
  return {
    calls: rows.map((row) => fromDayEntity(row).call),
    next: last === undefined ? null : toListingKey({ day: last.partitionKey, place: last.rowKey }),
  };
};
