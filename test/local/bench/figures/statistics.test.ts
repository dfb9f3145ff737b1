import { expect, test } from 'vitest';
import { quantile, summarise } from '../../../../src/local/bench/figures/statistics.ts';

test.each([
  [[5], 0.5, 5],
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[1, 2, 3, 4, 5], 0, 1],
  [[1, 2, 3, 4, 5], 1, 5],
  [[0, 10], 0.95, 9.5],
])('of %j the quantile %d is %d', (values, q, expected) => {
  expect(quantile(values, q)).toBeCloseTo(expected);
});

test('nothing has no quantile', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});

test('a summary is the median and what 95 of 100 do not exceed', () => {
  const values = Array.from({ length: 101 }, (_, n) => n);
  expect(summarise(values)).toEqual({ median: 50, p95: 95 });
});
