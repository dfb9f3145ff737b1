import { expect, test } from 'vitest';
import { freshnessQuery } from '../../../../src/report/queries/questions/freshnessQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('a day of which nothing was logged has no last time', () => {
  expect(
    rowsOf(
      freshnessQuery,
      [9, new Date('2026-11-21T01:00:00Z'), 4, 1, 52.5],
      [0, new Date(0), 0, 0, null],
    ),
  ).toEqual([
    {
      rows: 9,
      lastIngested: '2026-11-21T01:00:00.000Z',
      apiCalls: 4,
      withoutSummary: 1,
      endToLogP95Minutes: 52.5,
    },
    { rows: 0, lastIngested: null, apiCalls: 0, withoutSummary: 0, endToLogP95Minutes: null },
  ]);
});
