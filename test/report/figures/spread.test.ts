import { expect, test } from 'vitest';
import { percentile, spread, toSeconds } from '../../../src/report/figures/spread.ts';

test('of nothing there is nothing to say', () => {
  const none = { mean: null, p50: null, p90: null, p95: null, longest: null };
  expect(spread([])).toEqual({ count: 0, ...none, total: 0 });
});

test('percentiles are values that occurred', () => {
  const times = Array.from({ length: 20 }, (_, n) => (20 - n) * 1000);
  expect(spread(times)).toEqual({
    ...{ count: 20, mean: 10.5, p50: 10, p90: 18, p95: 19, longest: 20, total: 210 },
  });
  expect(percentile([1, 2, 3], 0)).toBe(1);
});

test('seconds have one digit after the point', () => {
  expect([toSeconds(1_249), toSeconds(1_250), toSeconds(0)]).toEqual([1.2, 1.3, 0]);
});
