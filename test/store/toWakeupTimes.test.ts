import { expect, it } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { toWakeupTimes } from '../../src/store/toWakeupTimes.ts';

const hour = 3_600;

it.each([
  [0, 0],
  [-5_000, 0],
  [1, 1],
  [60_000, 60],
  // A week is the longest that storage hides a message.
  [30 * 24 * hour * 1_000, 7 * 24 * hour],
])('a message for %i ms from now is hidden for %i s, and gone an hour later', (ms, seconds) => {
  expect(toWakeupTimes((1_000 + ms) as Instant, 1_000 as Instant)).toEqual({
    visibilityTimeout: seconds,
    messageTimeToLive: seconds + hour,
  });
});
