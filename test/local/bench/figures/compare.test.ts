import { expect, test } from 'vitest';
import { compare, comparisonHead } from '../../../../src/local/bench/figures/compare.ts';

test('a row names both sides, how they compare, and whether the goal is kept', () => {
  const row = compare({ what: 'key', ours: [1, 3, 2], bare: [2, 2, 2], goal: { atMost: 1.3 } });
  expect(row).toEqual(['key', '2 ms / 2.9 ms', '2 ms / 2 ms', '**1.00×**', '1.45×', '≤ 1.30× ✓']);
  expect(row).toHaveLength(comparisonHead.length);
});
