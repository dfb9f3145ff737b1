import { expect, test } from 'vitest';
import { dayBefore, type LocalTime, localTime } from '../../../src/engine/time/localTime.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const shown = ({ year, month, day, weekday, minute }: LocalTime): string => {
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return `${days[weekday]} ${date} ${two(minute / 60)}:${two(minute % 60)}`;
};

test.each([
  ['Europe/Berlin', '2026-01-15T12:00:00Z', 'thu 2026-01-15 13:00'],
  ['Europe/Berlin', '2026-03-29T00:59:59Z', 'sun 2026-03-29 01:59'],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', 'sun 2026-03-29 03:00'],
  ['Europe/Berlin', '2026-10-25T00:59:59Z', 'sun 2026-10-25 02:59'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z', 'sun 2026-10-25 02:59'],
  ['Europe/Berlin', '2026-10-25T01:59:59Z', 'sun 2026-10-25 02:59'],
  ['Europe/Berlin', '2026-10-25T02:00:00Z', 'sun 2026-10-25 03:00'],
  ['America/New_York', '2026-03-08T06:59:59Z', 'sun 2026-03-08 01:59'],
  ['America/New_York', '2026-03-08T07:00:00Z', 'sun 2026-03-08 03:00'],
  ['America/New_York', '2026-11-01T05:30:00Z', 'sun 2026-11-01 01:30'],
  ['America/New_York', '2026-11-01T06:30:00Z', 'sun 2026-11-01 01:59'],
  ['America/New_York', '2026-11-01T07:00:00Z', 'sun 2026-11-01 02:00'],
  ['Asia/Kolkata', '2025-12-31T18:30:00Z', 'thu 2026-01-01 00:00'],
  ['Asia/Kathmandu', '2026-01-01T00:00:00Z', 'thu 2026-01-01 05:45'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 'sun 2026-04-05 01:59'],
  ['Australia/Lord_Howe', '2026-04-04T15:30:00Z', 'sun 2026-04-05 02:00'],
  ['UTC', '1969-12-28T23:59:00Z', 'sun 1969-12-28 23:59'],
])('in %s at %s it is %s', (zone, instant, expected) => {
  expect(shown(localTime(zone, Date.parse(instant)))).toBe(expected);
});

test.each([
  ['2026-03-01T08:15:00Z', 'sat 2026-02-28 08:15'],
  ['2024-03-01T08:15:00Z', 'thu 2024-02-29 08:15'],
  ['2026-01-01T08:15:00Z', 'wed 2025-12-31 08:15'],
])('the day before %s is %s', (instant, expected) => {
  expect(shown(dayBefore(localTime('UTC', Date.parse(instant))))).toBe(expected);
});

test('the clock never goes back, all the year round', () => {
  const begin = Date.UTC(2026, 0, 1);
  const seen = Array.from({ length: 365 * 96 }, (_, quarter) => {
    const { month, day, minute } = localTime('America/New_York', begin + quarter * 900_000);
    return (month * 40 + day) * 1440 + minute;
  }).slice(96);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});
