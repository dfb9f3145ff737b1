import { expect, test } from 'vitest';
import { isShort } from '../../../src/report/figures/isShort.ts';
import { timesOf } from '../../../src/report/figures/timesOf.ts';
import { type CallSketch, callOf } from '../callOf.ts';

test.each<[CallSketch, boolean]>([
  [{ answered: 0, ends: 9.9 }, true],
  [{ answered: 0, ends: 10 }, false],
  [{ answered: null, ends: 1 }, false],
  [{ ends: null }, false],
])('of %j it says %s', (sketch, isIt) => {
  expect(isShort(timesOf(callOf(sketch)))).toBe(isIt);
});
