import * as z from 'zod';
import { measure, type WakeQueue } from '../calls/measure.ts';
import type { Clock, Log } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';

/** When a message was due; of one that does not say so, as older builds sent them, nothing. */
export const wakeTime = z.int().positive().optional().catch(undefined);

/** Tells how long after its time a message is taken. */
export const measureWake = (
  { log, now }: Readonly<{ log: Log; now: Clock['now'] }>,
  queue: WakeQueue,
  at: number | undefined,
  call: CallId | null,
): void => {
  if (at === undefined) return;
  // A message cannot wait as long as some calls do, and then comes before its time.
  const ageMs = Math.max(0, now() - at);
  measure(log, { message: 'wake-up taken', queue, ageMs, ...(call === null ? {} : { call }) });
};
