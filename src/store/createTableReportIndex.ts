import { odata, type TableClient } from '@azure/data-tables';
import type { ReportIndex } from '../calls/reportStore.ts';
import type { TableClientFor } from './createTableClients.ts';
import { deleteRow } from './deleteRow.ts';
import { fromReportEntity } from './fromReportEntity.ts';
import { getRow } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { listRows } from './listRows.ts';
import { putRow } from './putRow.ts';
import { reportPartition, toldPartition, toldRowKey } from './reportRowKeys.ts';
import { runOperation } from './runOperation.ts';
import { toReportEntity } from './toReportEntity.ts';

const table = 'reports';
/** Ten years, and four pages. */
const maxReports = 3_700;
/** When a claim ends that was settled: never. */
const told = Number.MAX_SAFE_INTEGER;

/** Inserts the claim, or takes one that is over; false when somebody else has it. */
const claim: (client: TableClient) => ReportIndex['claim'] =
  (client) => async (day, channel, now, until) => {
    const rowKey = toldRowKey(day, channel);
    const entity = { partitionKey: toldPartition, rowKey, until };
    const before = await getRow(client, toldPartition, rowKey);
    if (before !== null && Number(before.until) > now) return false;
    try {
      await runOperation({
        what: `claim a row of ${table}`,
        run: (abortSignal) =>
          before === null
            ? client.createEntity(entity, { abortSignal })
            : client.updateEntity(entity, 'Replace', { etag: before.etag, abortSignal }),
        repeatable: false,
        create: before === null ? (abortSignal) => client.createTable({ abortSignal }) : null,
      });
      return true;
    } catch (error) {
      if (hasStatus(error, 404, 409, 412)) return false;
      throw error;
    }
  };

/**
 * Keeps in table `reports` which reports there are, a row for each, and who has been told of them.
 * @throws StorageError when storage itself fails
 */
export const createTableReportIndex = (tables: TableClientFor): ReportIndex => ({
  note: (entry) => putRow(tables(table), toReportEntity(entry)),
  list: async (first, last) => {
    const all = odata`PartitionKey eq ${reportPartition}`;
    const days = `${all} and ${odata`RowKey ge ${first} and RowKey le ${last}`}`;
    return (await listRows(tables(table), days, maxReports)).map(fromReportEntity);
  },
  remove: async (day) => {
    await deleteRow(tables(table), reportPartition, day);
    await deleteRow(tables(table), toldPartition, toldRowKey(day, 'webhook'));
    await deleteRow(tables(table), toldPartition, toldRowKey(day, 'teams'));
  },
  claim: (...args) => claim(tables(table))(...args),
  settle: async (day, channel, isTold) => {
    const rowKey = toldRowKey(day, channel);
    if (isTold) await putRow(tables(table), { partitionKey: toldPartition, rowKey, until: told });
    else await deleteRow(tables(table), toldPartition, rowKey);
  },
});
