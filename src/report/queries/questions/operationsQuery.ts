import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** What was asked of Call Automation, and how it answered. */
export const operationsQuery = defineQuery({
  name: 'operations',
  prelude: [],
  cells: {
    OperationName: cells.text,
    Requests: cells.count,
    Ok: cells.count,
    ClientErrors: cells.count,
    Throttled: cells.count,
    ServerErrors: cells.count,
    P50Ms: cells.realOrNull,
    P95Ms: cells.realOrNull,
  },
  toRow: (row): RowOf<'operations'> => ({
    operation: row.OperationName,
    requests: row.Requests,
    ok: row.Ok,
    clientErrors: row.ClientErrors,
    throttled: row.Throttled,
    serverErrors: row.ServerErrors,
    p50Ms: row.P50Ms,
    p95Ms: row.P95Ms,
  }),
});
