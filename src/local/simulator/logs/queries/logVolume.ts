import { isSame, numberOf, textOf } from '../cells.ts';
import type { LogTable } from '../logTables.ts';
import type { NamedQuery } from '../model.ts';
import { rowsOfDay } from '../rowsOfDay.ts';
import { sumOf } from '../statistics.ts';

const bytesPerGigabyte = 1_000_000_000;

/** Those that reports are made from; nobody asks what others cost. */
const tables: readonly LogTable[] = [
  'ACSCallSummary',
  'ACSCallDiagnostics',
  'ACSCallAutomationIncomingOperations',
  'ACSCallAutomationMediaSummary',
  'ACSCallAutomationStreamingUsage',
  'ACSCallRecordingSummary',
  'ACSBillingUsage',
];

/** What each table has taken in on the day that is to be paid for, the most first. */
export const logVolume: NamedQuery = {
  name: 'logVolume',
  table: 'ACSCallSummary',
  columns: [
    ['SourceTable', 'string'],
    ['Rows', 'long'],
    ['Gigabytes', 'real'],
  ],
  run: (input) =>
    tables
      .map((table) => {
        const today = rowsOfDay(input, table);
        const paid = today.filter((row) => isSame(textOf(row, '_IsBillable'), 'true'));
        const bytes = sumOf(paid.map((row) => numberOf(row, '_BilledSize') ?? 0));
        return { table, rows: paid.length, gigabytes: bytes / bytesPerGigabyte };
      })
      .filter(({ rows }) => rows > 0)
      .toSorted((a, b) => b.gigabytes - a.gigabytes)
      .map(({ gigabytes, rows, table }) => [table, rows, gigabytes]),
};
