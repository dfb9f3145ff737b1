import { randomUUID } from 'node:crypto';
import { odata, type TableEntity } from '@azure/data-tables';
import type { AuditEntry, AuditStore } from '../calls/ports.ts';
import type { Instant } from '../engine/ids.ts';
import { auditMonths } from './auditMonths.ts';
import { auditRowKey } from './auditRowKey.ts';
import type { TableClientFor } from './createTableClients.ts';
import { fromAuditEntity } from './fromAuditEntity.ts';
import { listRows } from './listRows.ts';
import { putRow } from './putRow.ts';
import { toAuditEntity } from './toAuditEntity.ts';

const table = 'audit';
/** Two years: a month is a round trip, whether anything was done in it or not. */
const maxMonths = 24;

/** Of one month. `endKey` sorts after every entry of the first millisecond that still counts. */
const filterFor = (month: string, since: Instant, until: Instant): string => {
  const [startKey, endKey] = [auditRowKey(until), `${auditRowKey(since)}}`];
  return odata`PartitionKey eq ${month} and RowKey ge ${startKey} and RowKey lt ${endKey}`;
};

/**
 * Keeps what people did in table `audit`: a partition for each month (UTC), the newest row first.
 * @throws StorageError when storage itself fails
 */
export const createTableAuditStore = (tables: TableClientFor): AuditStore => ({
  note: async (entry) => {
    // Made once, so that a repeated write is the same row.
    const entity: TableEntity = toAuditEntity(entry, randomUUID());
    await putRow(tables(table), entity);
  },
  list: async (since, until, limit) => {
    const found: AuditEntry[] = [];
    for (const month of auditMonths(since, until, maxMonths)) {
      if (found.length >= limit) break;
      const filter = filterFor(month, since, until);
      const rows = await listRows(tables(table), filter, limit - found.length);
      found.push(...rows.map(fromAuditEntity));
    }
    return found;
  },
});
