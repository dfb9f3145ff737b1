import type { Instant } from '../engine/ids.ts';

/** Storage hides a message no longer than that; what counts stands in a row anyway. */
const maxDelaySeconds = 7 * 24 * 3_600;
/** How late a message may still wake; after that the sweeper has long done it. */
const lifeAfterwardsSeconds = 3_600;

/** For how many seconds a message is hidden, and after how many it is gone. */
export type WakeupTimes = Readonly<{ visibilityTimeout: number; messageTimeToLive: number }>;

/** The times of a message that wakes; whole seconds, rounded up, so that none comes too soon. */
export const toWakeupTimes = (at: Instant, now: Instant): WakeupTimes => {
  const delay = Math.max(0, Math.ceil((at - now) / 1_000));
  const visibilityTimeout = Math.min(delay, maxDelaySeconds);
  return { visibilityTimeout, messageTimeToLive: visibilityTimeout + lifeAfterwardsSeconds };
};
