import type { CallId, CommandNumber, Instant } from '../engine/ids.ts';

/** Storage hides a message no longer than that; the deadline stands in the call's row anyway. */
const maxDelaySeconds = 7 * 24 * 3_600;
/** How late a message may still wake; after that the sweeper has long done it. */
const lifeAfterwardsSeconds = 3_600;

/** A queue message: its text, for how many seconds it is hidden, and after how many it is gone. */
export type Wakeup = Readonly<{
  text: string;
  visibilityTimeout: number;
  messageTimeToLive: number;
}>;

/**
 * The message that wakes a call; whole seconds, rounded up, so that nobody is woken before the
 * time.
 */
export const toWakeup = (id: CallId, n: CommandNumber, at: Instant, now: Instant): Wakeup => {
  const delay = Math.max(0, Math.ceil((at - now) / 1_000));
  const visibilityTimeout = Math.min(delay, maxDelaySeconds);
  return {
    text: JSON.stringify({ id, n }),
    visibilityTimeout,
    messageTimeToLive: visibilityTimeout + lifeAfterwardsSeconds,
  };
};
