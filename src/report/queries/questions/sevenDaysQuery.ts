import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** Calls, their mean and minutes by local day and type, of the week that ends with the day. */
export const sevenDaysQuery = defineQuery({
  name: 'sevenDays',
  prelude: ['legs', 'calls'],
  cells: {
    Day: cells.day,
    CallType: cells.text,
    Calls: cells.count,
    LegRows: cells.count,
    MeanSec: cells.realOrNull,
    Minutes: cells.real,
  },
  toRow: (row): RowOf<'sevenDays'> => ({
    day: row.Day,
    callType: row.CallType,
    calls: row.Calls,
    legRows: row.LegRows,
    meanSeconds: row.MeanSec,
    minutes: row.Minutes,
  }),
});
