import { expect, test } from 'vitest';
import { longestRising } from '../../../../src/admin/routing/change/longestRising.ts';

test.each([
  { values: [], kept: [] },
  { values: [0, 1, 2], kept: [0, 1, 2] },
  { values: [2, 0, 1], kept: [1, 2] },
  { values: [1, 2, 0], kept: [0, 1] },
  { values: [2, 1, 0], kept: [2] },
  { values: [0, 4, 1, 2, 3], kept: [0, 2, 3, 4] },
])('$values keeps the places $kept', ({ values, kept }) => {
  expect([...longestRising(values)].toSorted((a, b) => a - b)).toEqual(kept);
});

test('it is the longest, as trying all of them shows', () => {
  for (let seed = 0; seed < 120; seed += 1) {
    const values = [0, 1, 2, 3, 4].map((n) => (n * 7 + seed * (n + 1)) % 11);
    const rising = Array.from({ length: 32 }, (_, mask) =>
      values.filter((_value, n) => mask & (1 << n)),
    ).filter((some) => some.every((value, n) => n === 0 || (some[n - 1] ?? 0) < value));
    const longest = Math.max(...rising.map(({ length }) => length));
    expect([values, longestRising(values).size]).toEqual([values, longest]);
  }
});
