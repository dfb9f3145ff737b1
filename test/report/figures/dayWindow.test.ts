import { expect, test } from 'vitest';
import { dayWindow } from '../../../src/report/figures/dayWindow.ts';

const iso = (at: number): string => new Date(at).toISOString();

test.each([
  ['2026-11-21', 'Etc/UTC', '2026-11-21T00:00:00.000Z', '2026-11-22T00:00:00.000Z', 24],
  ['2026-11-21', 'Europe/Berlin', '2026-11-20T23:00:00.000Z', '2026-11-21T23:00:00.000Z', 24],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', 23],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 25],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z', 25],
  ['2026-11-21', 'Asia/Kolkata', '2026-11-20T18:30:00.000Z', '2026-11-21T18:30:00.000Z', 24],
])('%s in %s', (day, zone, from, to, hours) => {
  const window = dayWindow(day, zone);
  expect([iso(window.from), iso(window.to), window.hours.length]).toEqual([from, to, hours]);
});

test('the hour that comes twice says so, the one that is left out is not there', () => {
  const autumn = dayWindow('2026-10-25', 'Europe/Berlin').hours.map(({ label }) => label);
  expect(autumn.slice(1, 5)).toEqual(['01:00', '02:00', '02:00 (2)', '03:00']);
  const spring = dayWindow('2026-03-29', 'Europe/Berlin').hours.map(({ label }) => label);
  expect(spring.slice(1, 4)).toEqual(['01:00', '03:00', '04:00']);
});

test('a month has its days', () => {
  expect(dayWindow('2028-02-10', 'Etc/UTC').daysInMonth).toBe(29);
});

test.each([
  ['2026-02-30', 'Etc/UTC'],
  ['yesterday', 'Etc/UTC'],
  ['2026-11-21', 'Mars/Olympus'],
])('there is no %s in %s', (day, zone) => {
  expect(() => dayWindow(day, zone)).toThrow(RangeError);
});
