import { expect, test } from 'vitest';
import type { TimeText } from '../../../src/admin/time/parseTime.ts';
import { resolveTime } from '../../../src/admin/time/resolveTime.ts';
import type { Instant } from '../../../src/engine/ids.ts';

const clock = (hour: number, minute = 0): TimeText => ({ kind: 'clock', hour, minute });
const local = (text: string): TimeText => ({ kind: 'local', text });

test.each<[string, TimeText, string]>([
  ['2026-11-21T10:00:00Z', { kind: 'duration', ms: 90_000 }, '2026-11-21T10:01:30Z'],
  ['2026-11-21T10:00:00Z', clock(18), '2026-11-21T17:00:00Z'],
  ['2026-11-21T10:00:00Z', clock(8), '2026-11-22T07:00:00Z'],
  // Eleven in Berlin, to the second: the next eleven is tomorrow's.
  ['2026-11-21T10:00:00Z', clock(11), '2026-11-22T10:00:00Z'],
  // The night before summer time: tomorrow's eight o'clock comes an hour sooner.
  ['2026-03-28T20:00:00Z', clock(8), '2026-03-29T06:00:00Z'],
  // Half past two does not come that night; clocks show half past three instead.
  ['2026-03-28T20:00:00Z', clock(2, 30), '2026-03-29T01:30:00Z'],
  // Half past two comes twice that night; the first is meant.
  ['2026-10-24T20:00:00Z', clock(2, 30), '2026-10-25T00:30:00Z'],
  ['2026-11-21T10:00:00Z', local('2026-12-24T18:00:00'), '2026-12-24T17:00:00Z'],
  ['2026-11-21T10:00:00Z', local('2027-07-01T18:00:00'), '2027-07-01T16:00:00Z'],
  ['2026-11-21T10:00:00Z', { kind: 'instant', at: 5 as Instant }, '1970-01-01T00:00:00.005Z'],
])('at %s, %j is %s', (now, time, expected) => {
  const at = resolveTime(time, Date.parse(now) as Instant, 'Europe/Berlin');
  expect(at).toBe(Date.parse(expected));
});

test('another zone has other hours', () => {
  const now = Date.parse('2026-11-21T10:00:00Z') as Instant;
  expect(resolveTime(clock(18), now, 'America/New_York')).toBe(Date.parse('2026-11-21T23:00:00Z'));
});
