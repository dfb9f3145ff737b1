import { expect, test } from 'vitest';
import { createTurnstile } from '../../src/calls/createTurnstile.ts';
import { createManualClock } from './manualClock.ts';

const start = 1_000_000;

/** When each of the turns came, in milliseconds from the first moment. */
const passing = async (
  turns: readonly number[],
  lateMs: number | (() => number) = 0,
): Promise<readonly number[]> => {
  const clock = createManualClock(start);
  const slow = {
    ...clock,
    // A busy process wakes whoever sleeps too late.
    sleep: async (ms: number) => clock.sleep(ms + (typeof lateMs === 'number' ? lateMs : lateMs())),
  };
  const pass = createTurnstile(slow, 20);
  const passed = turns.map(async (at) => {
    await pass(start + at);
    return clock.now() - start;
  });
  return Promise.all(passed);
};

test('whoever comes in a crowd passes one by one', async () => {
  expect(await passing([0, 0, 0, 0])).toEqual([0, 50, 100, 150]);
});

test('nobody passes before his turn', async () => {
  expect(await passing([0, 400, 410])).toEqual([0, 400, 450]);
});

test('turns that come late do not add up', async () => {
  const passed = await passing([0, 0, 0, 0, 0], 10);
  expect(passed).toEqual([0, 60, 110, 160, 210]);
});

test('a process that stands still again and again lets no crowd through', async () => {
  const passed = await passing([0, 100, 100, 100, 100, 100], 1_000);
  const overTwo = passed.slice(2).map((at, n) => at - (passed[n] ?? 0));
  expect(Math.min(...overTwo)).toBeGreaterThanOrEqual(50);
});

test('however late turns come, no second has more than one above the pace', async () => {
  const late = [0, 49, 0, 3, 200, 0, 0, 25, 26, 24, 1_000, 0, 50, 51];
  let next = 0;
  const lateMs = () => {
    next += 1;
    return late[next % late.length] ?? 0;
  };
  const passed = await passing(
    Array.from({ length: 200 }, () => 0),
    lateMs,
  );
  const overSecond = passed.slice(21).map((at, n) => at - (passed[n] ?? 0));
  expect(Math.min(...overSecond)).toBeGreaterThan(1_000);
});

test('what was late is made up for, and no second has more than its share', async () => {
  let isFirst = true;
  const lateMs = () => {
    const ms = isFirst ? 300 : 0;
    isFirst = false;
    return ms;
  };
  const passed = await passing(
    Array.from({ length: 60 }, (_, n) => n * 50),
    lateMs,
  );
  // The second one came 300 ms late, and the last is no later than that second's share allows.
  expect(passed[1]).toBe(350);
  expect(passed[9]).toBeLessThan(700);
  const overSecond = passed.slice(20).map((at, n) => at - (passed[n] ?? 0));
  expect(Math.min(...overSecond)).toBeGreaterThanOrEqual(1_000);
});
