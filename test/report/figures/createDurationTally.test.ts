import { expect, test } from 'vitest';
import { createDurationTally } from '../../../src/report/figures/createDurationTally.ts';
import { taken } from '../callOf.ts';

test('durations run from the answer to the end; what is not over or answered has none', () => {
  const figures = taken(
    createDurationTally('inbound'),
    { answered: 5, ends: 14.9 },
    { answered: 5, ends: 15 },
    { answered: 0, ends: 2_000 },
    { answered: null, ends: 30, outcome: 'failed' },
    { ends: null },
    { direction: 'outbound', ends: 100 },
  );
  expect(figures).toMatchObject({ calls: 3, p50: 10, longest: 2_000, total: 2_019.9 });
  expect(figures.buckets.map(({ from, to, calls }) => [from, to, calls])).toEqual([
    ...[
      [0, 10, 1],
      [10, 30, 1],
      [30, 60, 0],
      [60, 180, 0],
      [180, 600, 0],
      [600, 1800, 0],
      [1800, null, 1],
    ],
  ]);
});
