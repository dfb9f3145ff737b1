import { expect, test } from 'vitest';
import { parseNcrontab } from '../../../../src/local/host/timer/parseNcrontab.ts';
import {
  never,
  openStatus,
  statusAfterRun,
  timerInput,
} from '../../../../src/local/host/timer/timerStatus.ts';

const hourly = parseNcrontab('0 0 * * * *');
const at = (time: string) => `2026-11-22T${time}.000Z`;
const now = new Date(at('10:30:00'));

test('a timer that is new has not run and comes next on its schedule', () => {
  expect(openStatus(undefined, hourly, now)).toEqual({
    Last: never,
    Next: at('11:00:00'),
    LastUpdated: at('10:30:00'),
  });
});

test('a kept status stays, also when its time has passed: that is a missed run', () => {
  const kept = { Last: at('07:00:00'), Next: at('08:00:00'), LastUpdated: at('07:00:00') };
  expect(openStatus(kept, hourly, now)).toBe(kept);
  const neverRan = { Last: never, Next: at('08:00:00'), LastUpdated: at('07:10:00') };
  expect(openStatus(neverRan, hourly, now)).toBe(neverRan);
});

test('a status of another schedule begins anew, so that an edit is not a missed run', () => {
  const kept = { Last: at('07:00:00'), Next: at('07:05:00'), LastUpdated: at('07:00:00') };
  expect(openStatus(kept, hourly, now)).toEqual({
    Last: never,
    Next: at('11:00:00'),
    LastUpdated: at('10:30:00'),
  });
});

test.each([
  ['on time', at('11:00:00'), at('11:00:00'), at('12:00:00')],
  ['a moment early', '2026-11-22T10:59:59.990Z', at('11:00:00'), at('12:00:00')],
  ['late', at('14:20:00'), at('14:20:00'), at('15:00:00')],
])('after a run %s the next one lies after it', (_when, ranAt, last, next) => {
  const status = { Last: never, Next: at('11:00:00'), LastUpdated: at('10:30:00') };
  expect(statusAfterRun(status, hourly, new Date(ranAt))).toEqual({
    Last: last,
    Next: next,
    LastUpdated: last,
  });
});

test('the argument is what the library expects of the host', () => {
  const status = { Last: never, Next: at('11:00:00'), LastUpdated: at('10:30:00') };
  expect(JSON.parse(timerInput(status, true))).toEqual({
    Schedule: { AdjustForDST: true },
    ScheduleStatus: status,
    IsPastDue: true,
  });
  expect(JSON.parse(timerInput(null, false))).toMatchObject({ ScheduleStatus: null });
});
