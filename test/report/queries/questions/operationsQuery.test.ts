import { expect, test } from 'vitest';
import { operationsQuery } from '../../../../src/report/queries/questions/operationsQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('an operation in our words', () => {
  expect(rowsOf(operationsQuery, ['Play', 20, 15, 2, 2, 1, 12, 80.5])).toEqual([
    {
      operation: 'Play',
      requests: 20,
      ok: 15,
      clientErrors: 2,
      throttled: 2,
      serverErrors: 1,
      p50Ms: 12,
      p95Ms: 80.5,
    },
  ]);
});
