import type { Schedule } from './parseNcrontab.ts';

/** What the timer's monitor keeps, with the names the real host uses; times in ISO 8601. */
export type TimerStatus = Readonly<{ Last: string; Next: string; LastUpdated: string }>;

/** How the real host writes that a timer has not run yet. */
export const never = '0001-01-01T00:00:00+00:00';

function statusFrom(last: string, reference: Date, schedule: Schedule): TimerStatus {
  const Next = schedule.next(reference).toISOString();
  return { Last: last, Next, LastUpdated: reference.toISOString() };
}

/**
 * The status to start with, given the one kept from the last time. A status that was kept for
 * another schedule begins anew, so that an edited schedule does not count as missed.
 */
export function openStatus(
  kept: TimerStatus | undefined,
  schedule: Schedule,
  now: Date,
): TimerStatus {
  if (kept === undefined) return statusFrom(never, now, schedule);
  const reference = new Date(kept.Last === never ? kept.LastUpdated : kept.Last);
  const expected = schedule.next(reference);
  if (expected.getTime() === Date.parse(kept.Next)) return kept;
  return statusFrom(never, now > expected ? now : reference, schedule);
}

/** The status after a run that began at the given time; `Next` always lies after that. */
export function statusAfterRun(status: TimerStatus, schedule: Schedule, ranAt: Date): TimerStatus {
  // A timer may fire a moment early; counting from when it was due keeps it from running twice.
  const due = new Date(status.Next);
  const reference = due > ranAt && due.getTime() - ranAt.getTime() < 1000 ? due : ranAt;
  return statusFrom(reference.toISOString(), reference, schedule);
}

/** The handler's argument as the host sends it; a timer without a monitor has no status. */
export function timerInput(status: TimerStatus | null, isPastDue: boolean): string {
  const Schedule = { AdjustForDST: true };
  return JSON.stringify({ Schedule, ScheduleStatus: status, IsPastDue: isPastDue });
}
