import { expect, test } from 'vitest';
import { shareOf } from '../../../src/report/figures/shareOf.ts';

test('a share of nothing is none, and not nought', () => {
  expect([shareOf(1, 4), shareOf(0, 4), shareOf(0, 0)]).toEqual([0.25, 0, null]);
});
