import type { Invoke } from '../app/createInvoker.ts';
import type { HostFunction } from '../app/hostFunction.ts';
import type { TimerTrigger } from '../app/toTrigger.ts';
import { sleep } from '../sleep.ts';
import type { Schedule } from './parseNcrontab.ts';
import type { StatusFile } from './statusFile.ts';
import { openStatus, statusAfterRun, type TimerStatus, timerInput } from './timerStatus.ts';

export type Timer = Readonly<{
  /** The argument of a run by hand. */
  input: () => string;
  /** Fires at its times until the signal is aborted. */
  run: (stopping: AbortSignal) => Promise<void>;
}>;

/** Node fires a longer timeout at once. */
const longestSleepMs = 24 * 3_600_000;

/**
 * The life of one timer: a run that was missed while the host was down happens once, at once; then
 * one run after the other at the schedule's times, never two at a time.
 */
export function createTimer(
  fn: HostFunction<TimerTrigger>,
  schedule: Schedule,
  file: StatusFile | undefined,
  invoke: Invoke,
): Timer {
  const kept = file?.load();
  let status: TimerStatus = openStatus(kept, schedule, new Date());
  if (status !== kept) file?.save(status);
  const input = (pastDue: boolean) => timerInput(file === undefined ? null : status, pastDue);

  async function fire(pastDue: boolean): Promise<void> {
    const ranAt = new Date();
    const reason = pastDue ? 'timer past due' : 'timer';
    const run = invoke(fn, { data: { json: input(pastDue) }, reason, retry: true });
    // A failed run is in the log already and does not end the schedule.
    await run.catch(() => undefined);
    // A run that took longer than its interval skips the times it has missed.
    const endedAt = new Date();
    status = statusAfterRun(status, schedule, ranAt);
    if (new Date(status.Next) < endedAt) status = statusAfterRun(status, schedule, endedAt);
    file?.save(status);
  }

  return {
    input: () => input(false),
    async run(stopping) {
      if (kept !== undefined && new Date(status.Next) < new Date()) await fire(true);
      else if (fn.trigger.runOnStartup) await fire(false);
      while (!stopping.aborted) {
        const waitMs = new Date(status.Next).getTime() - Date.now();
        if (waitMs > 0) await sleep(Math.min(waitMs, longestSleepMs), stopping);
        else await fire(false);
      }
    },
  };
}
