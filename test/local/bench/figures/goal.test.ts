import { expect, test } from 'vitest';
import { formatGoal, isMet } from '../../../../src/local/bench/figures/goal.ts';

test.each([
  [null, 9, true, '–'],
  [{ atMost: 1.3 }, 1.3, true, '≤ 1.30× ✓'],
  [{ atMost: 1.3 }, 1.31, false, '≤ 1.30× ✗'],
  [{ atLeast: 0.9 }, 0.9, true, '≥ 0.90× ✓'],
  [{ atLeast: 0.9 }, 0.89, false, '≥ 0.90× ✗'],
])('%j and %d', (goal, value, met, text) => {
  expect(isMet(goal, value)).toBe(met);
  expect(formatGoal(goal, value)).toBe(text);
});
