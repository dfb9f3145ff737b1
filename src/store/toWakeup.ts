import type { CallId, CommandNumber, Instant } from '../engine/ids.ts';
import { toWakeupTimes, type WakeupTimes } from './toWakeupTimes.ts';

/** A queue message: its text, for how many seconds it is hidden, and after how many it is gone. */
export type Wakeup = Readonly<{ text: string }> & WakeupTimes;

/** The message that wakes a call. */
export const toWakeup = (id: CallId, n: CommandNumber, at: Instant, now: Instant): Wakeup => ({
  text: JSON.stringify({ id, n, at }),
  ...toWakeupTimes(at, now),
});
