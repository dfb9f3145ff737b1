import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** How much the logs themselves take in that is on the bill, by table. */
export const logVolumeQuery = defineQuery({
  name: 'logVolume',
  prelude: [],
  cells: { SourceTable: cells.text, Rows: cells.count, Gigabytes: cells.real },
  toRow: (row): RowOf<'logVolume'> => ({
    table: row.SourceTable,
    rows: row.Rows,
    gigabytes: row.Gigabytes,
  }),
});
