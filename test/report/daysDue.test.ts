import { expect, test } from 'vitest';
import type { ReportEntry } from '../../src/calls/reportStore.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { daysDue, daysLookedAt } from '../../src/report/daysDue.ts';

const berlin = { zone: 'Europe/Berlin', hour: 6 };
const time = (text: string): Instant => Date.parse(text) as Instant;
const made = (day: string, at: string): ReportEntry => ({
  ...{ day, status: 'provisional', generatedAt: time(at), headline: '{}' },
});
const four = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'];

test.each<[string, string, readonly ReportEntry[], readonly string[]]>([
  ['before the hour', '2026-11-22T04:59:59Z', [], []],
  ['at the hour', '2026-11-22T05:00:00Z', [], four],
  ['late in the day, when the app was down', '2026-11-22T20:05:00Z', [], four],
  [
    'again in the same hour',
    '2026-11-22T05:59:00Z',
    four.map((day) => made(day, '2026-11-22T05:05:00Z')),
    [],
  ],
  [
    'what was made the day before is made again',
    '2026-11-22T05:05:00Z',
    four.map((day) => made(day, '2026-11-21T05:05:00Z')),
    four,
  ],
  [
    'one that failed comes alone',
    '2026-11-22T06:05:00Z',
    [...four.slice(0, 3).map((day) => made(day, '2026-11-22T05:05:00Z'))],
    ['2026-11-21'],
  ],
])('%s', (_name, now, entries, days) => {
  expect(daysDue(berlin, time(now), entries)).toEqual(days);
});

test.each([
  ['2026-03-29', 2, '2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'],
  ['2026-10-25', 3, '2026-10-25T01:59:00Z', '2026-10-25T02:00:00Z'],
  ['2026-10-25', 0, '2026-10-24T21:59:00Z', '2026-10-24T22:00:00Z'],
])('on %s, when the clock changes, %i o’clock comes once', (day, hour, before, after) => {
  const at = { zone: 'Europe/Berlin', hour };
  const madeThen = (now: string) => daysDue(at, time(now), []).at(-1);
  const yesterday = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  expect(madeThen(after)).toBe(yesterday);
  expect(madeThen(before)).not.toBe(yesterday);
});

test('days are those of the zone', () => {
  expect(daysLookedAt('America/New_York', time('2026-11-22T04:00:00Z')).at(-1)).toBe('2026-11-20');
  expect(daysLookedAt('Europe/Berlin', time('2026-11-22T04:00:00Z'))).toEqual(four);
});
