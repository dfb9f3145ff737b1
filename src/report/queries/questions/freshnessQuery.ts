import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** How complete the service's logs of the day are. */
export const freshnessQuery = defineQuery({
  name: 'freshness',
  prelude: [],
  cells: {
    Rows: cells.count,
    LastIngested: cells.timeOrNull,
    ApiCalls: cells.count,
    WithoutSummary: cells.count,
    EndToLogP95Min: cells.realOrNull,
  },
  toRow: (row): RowOf<'freshness'> => ({
    rows: row.Rows,
    lastIngested: row.LastIngested,
    apiCalls: row.ApiCalls,
    withoutSummary: row.WithoutSummary,
    endToLogP95Minutes: row.EndToLogP95Min,
  }),
});
