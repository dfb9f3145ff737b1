import { expect, test } from 'vitest';
import { createDayLabel, daysUpTo } from '../../../../src/local/simulator/logs/localDays.ts';

test.each([
  ['Etc/UTC', '2026-11-20T23:59:59Z', '2026-11-20'],
  ['Europe/Berlin', '2026-11-20T23:00:00Z', '2026-11-21'],
  ['America/New_York', '2026-11-20T04:59:00Z', '2026-11-19'],
  // The day on which the clocks go back has 25 hours.
  ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
])('in %s %s is %s', (tz, at, day) => {
  expect(createDayLabel(tz)(Date.parse(at))).toBe(day);
});

test('days are counted by the calendar', () => {
  expect(daysUpTo('2026-03-02', 4)).toEqual([
    ...['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'],
  ]);
});
