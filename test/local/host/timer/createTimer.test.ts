import { expect, test } from 'vitest';
import type { Invocation } from '../../../../src/local/host/app/createInvoker.ts';
import type { TimerTrigger } from '../../../../src/local/host/app/toTrigger.ts';
import { createTimer } from '../../../../src/local/host/timer/createTimer.ts';
import type { Schedule } from '../../../../src/local/host/timer/parseNcrontab.ts';
import type { TimerStatus } from '../../../../src/local/host/timer/timerStatus.ts';
import { testFunction, timerTrigger } from '../testFunction.ts';

/** Every ten milliseconds, so that the test need not wait. */
const often: Schedule = { subMinute: true, next: (after) => new Date(after.getTime() + 10) };
const daily: Schedule = {
  subMinute: false,
  next: (after) => new Date((Math.floor(after.getTime() / 86_400_000) + 1) * 86_400_000),
};

/** A timer that is stopped after so many runs; what it ran and kept. */
async function run(
  schedule: Schedule,
  runs: number,
  parts: Readonly<{
    kept?: TimerStatus;
    trigger?: Partial<TimerTrigger>;
    work?: () => Promise<void>;
  }> = {},
) {
  const invocations: Invocation[] = [];
  const saved: TimerStatus[] = [];
  const abort = new AbortController();
  const fn = testFunction('sweep', timerTrigger(parts.trigger));
  const file = { load: () => parts.kept, save: (status: TimerStatus) => void saved.push(status) };
  const timer = createTimer(fn, schedule, file, async (_fn, invocation) => {
    invocations.push(invocation);
    if (invocations.length >= runs) abort.abort();
    await parts.work?.();
    return {};
  });
  if (runs === 0) setTimeout(() => abort.abort(), 20);
  await timer.run(abort.signal);
  return { invocations, saved };
}

const isPastDue = ({ data }: Invocation): unknown =>
  'json' in data && JSON.parse(data.json).IsPastDue;

test('it fires again and again, also after a failure, with its retry policy', async () => {
  const { invocations } = await run(often, 3, {
    work: () => Promise.reject(new Error('broken')),
  });
  expect(invocations.map(isPastDue)).toEqual([false, false, false]);
  expect(invocations.every((each) => each.retry === true)).toBe(true);
});

test('it never runs twice at a time, however long a run takes', async () => {
  let running = 0;
  let most = 0;
  await run(often, 3, {
    work: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 30));
      running--;
    },
  });
  expect(most).toBe(1);
});

test('what was missed while the host was down runs once, at once, as past due', async () => {
  const kept = {
    Last: '2026-01-01T00:00:00.000Z',
    Next: '2026-01-02T00:00:00.000Z',
    LastUpdated: '2026-01-01T00:00:00.000Z',
  };
  const { invocations, saved } = await run(daily, 1, { kept });
  expect(invocations.map(isPastDue)).toEqual([true]);
  expect(Date.parse(saved.at(-1)?.Next ?? '')).toBeGreaterThan(Date.now());
});

test('it fires at the start only where it is told to', async () => {
  expect((await run(daily, 0)).invocations).toHaveLength(0);
  const started = await run(daily, 1, { trigger: { runOnStartup: true } });
  expect(started.invocations.map(isPastDue)).toEqual([false]);
});

test('a new timer keeps its status at once, so that a first run can be missed too', async () => {
  expect((await run(daily, 0)).saved).toHaveLength(1);
});

test('by hand, a timer without a monitor has no status', () => {
  const fn = testFunction('sweep', timerTrigger());
  const timer = createTimer(fn, often, undefined, async () => ({}));
  expect(JSON.parse(timer.input())).toMatchObject({ ScheduleStatus: null, IsPastDue: false });
});
