import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** What the service notes for its bill. */
export const usageQuery = defineQuery({
  name: 'usage',
  prelude: [],
  cells: {
    UsageType: cells.text,
    UnitType: cells.text,
    Records: cells.count,
    Quantity: cells.real,
  },
  toRow: (row): RowOf<'usage'> => ({
    usageType: row.UsageType,
    unitType: row.UnitType,
    records: row.Records,
    quantity: row.Quantity,
  }),
});
