import { numberOf, textOf } from '../cells.ts';
import { latestBy } from '../latestBy.ts';
import type { NamedQuery } from '../model.ts';
import { rowsOfDay } from '../rowsOfDay.ts';
import { sumOf } from '../statistics.ts';

/** What the service means to charge for the day, the largest quantity first. */
export const usage: NamedQuery = {
  name: 'usage',
  table: 'ACSBillingUsage',
  columns: [
    ['UsageType', 'string'],
    ['UnitType', 'string'],
    ['Records', 'long'],
    ['Quantity', 'real'],
  ],
  run: (input) => {
    const today = rowsOfDay(input, 'ACSBillingUsage', 'StartTime');
    const groups = Map.groupBy(
      latestBy(today, (row) => textOf(row, 'RecordId')),
      (row) => JSON.stringify([textOf(row, 'UsageType'), textOf(row, 'UnitType')]),
    );
    return [...groups]
      .map(([key, its]) => ({
        key,
        records: its.length,
        quantity: sumOf(its.map((row) => numberOf(row, 'Quantity') ?? 0)),
      }))
      .toSorted((a, b) => b.quantity - a.quantity)
      .map(({ key, quantity, records }) => [...JSON.parse(key), records, quantity]);
  },
};
