import { expect, test } from 'vitest';
import { isWithin, rowsOfDay } from '../../../../src/local/simulator/logs/rowsOfDay.ts';
import { inputOf } from './rowsOf.ts';

test.each([
  ['2026-11-19T23:59:59.999Z', 0],
  ['2026-11-20T00:00:00.000Z', 1],
  ['2026-11-20T23:59:59.999Z', 1],
  ['2026-11-21T00:00:00.000Z', 0],
  [null, 0],
])('%s', (StartTime, count) => {
  const input = inputOf({ ACSBillingUsage: [{ StartTime }] });
  expect(rowsOfDay(input, 'ACSBillingUsage', 'StartTime')).toHaveLength(count);
});

test('a span has its start, and not its end', () => {
  const row = { At: '1970-01-01T00:00:01Z' };
  expect([isWithin(row, 'At', 1000, 2000), isWithin(row, 'At', 0, 1000)]).toEqual([true, false]);
});
