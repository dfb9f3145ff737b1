import { expect, it } from 'vitest';
import { toSeconds } from '../../src/acs/toSeconds.ts';

it.each([
  [0, 1],
  [1_000, 1],
  [1_001, 2],
  [60_000, 60],
  [60_001, 60],
])('%i ms are %i s where 60 are the most', (ms, seconds) => {
  expect(toSeconds(ms, 60)).toBe(seconds);
});
