import { expect, test } from 'vitest';
import { reconcile } from '../../../src/report/queries/reconcile.ts';

const row = (seconds: number, ...connections: string[]) => ({ seconds, connections });
const rows = [row(60, 'a'), row(120, 'b', 'c'), row(30, 'd'), row(600)];

test.each([
  {
    what: 'each is matched by one of its connections',
    records: [row(50, 'a'), row(100, 'c')],
    sums: { matched: 2, onlyInRecords: 0, onlyInLogs: 2, recordMinutes: 2.5, logMinutes: 3 },
  },
  {
    what: 'two records of one call of the service: its minutes count once',
    records: [row(60, 'b'), row(30, 'c')],
    sums: { matched: 2, onlyInRecords: 0, onlyInLogs: 3, recordMinutes: 1.5, logMinutes: 2 },
  },
  {
    what: 'one record over two calls of the service',
    records: [row(90, 'a', 'd')],
    sums: { matched: 1, onlyInRecords: 0, onlyInLogs: 2, recordMinutes: 1.5, logMinutes: 1.5 },
  },
  {
    what: 'an unknown connection is in the records only; none at all is in neither',
    records: [row(45, 'z'), row(0)],
    sums: { matched: 0, onlyInRecords: 1, onlyInLogs: 4, recordMinutes: 0, logMinutes: 0 },
  },
])('$what', ({ records, sums }) => {
  expect(reconcile(rows, records)).toEqual(sums);
  expect(reconcile(rows, records.values())).toEqual(sums);
});
