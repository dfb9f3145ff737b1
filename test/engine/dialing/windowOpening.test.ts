import { describe, expect, test } from 'vitest';
import { windowOpening } from '../../../src/engine/dialing/windowOpening.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import type { OpenRange } from '../../../src/flow/calendar.ts';

const from9to18: readonly OpenRange[] = [{ opens: 540, closes: 1080 }];
const weekdays = Array.from({ length: 7 }, (_, day) => (day < 5 ? from9to18 : []));
const daily = Array.from({ length: 7 }, () => from9to18);

const opening = (zones: readonly string[], at: string, week = weekdays): string | null => {
  const found = windowOpening({ zones, week }, Date.parse(at) as Instant);
  return found === null ? null : new Date(found).toISOString();
};

describe('a window opens', () => {
  test.each([
    [
      'now, while it is open',
      'Europe/Berlin',
      '2026-11-20T08:00:00.000Z',
      '2026-11-20T08:00:00.000Z',
    ],
    [
      'until the last moment',
      'Europe/Berlin',
      '2026-11-20T16:59:59.999Z',
      '2026-11-20T16:59:59.999Z',
    ],
    ['later the same day', 'Europe/Berlin', '2026-11-20T05:12:34.567Z', '2026-11-20T08:00:00.000Z'],
    [
      'on Monday, on a Friday evening',
      'Europe/Berlin',
      '2026-11-20T17:00:00Z',
      '2026-11-23T08:00:00.000Z',
    ],
    [
      'by the clocks of its zone',
      'America/Los_Angeles',
      '2026-11-20T08:00:00Z',
      '2026-11-20T17:00:00.000Z',
    ],
  ])('%s', (_, zone, at, expected) => {
    expect(opening([zone], at)).toBe(expected);
  });

  test.each([
    // In the night the clocks go forward, and nine o'clock comes an hour sooner.
    ['spring', '2026-03-28T20:00:00Z', '2026-03-29T07:00:00.000Z'],
    ['autumn', '2026-10-24T20:00:00Z', '2026-10-25T08:00:00.000Z'],
  ])('at nine by the clocks that were changed in the night: %s', (_, at, expected) => {
    expect(opening(['Europe/Berlin'], at, daily)).toBe(expected);
  });

  test('only when it is open in every zone that somebody may be in', () => {
    // New York opens at 14:00 UTC, Los Angeles at 17:00, New York closes at 23:00.
    const both = ['America/New_York', 'America/Los_Angeles'];
    expect(opening(both, '2026-11-20T14:00:00Z')).toBe('2026-11-20T17:00:00.000Z');
    expect(opening(both, '2026-11-20T23:00:00Z')).toBe('2026-11-23T17:00:00.000Z');
  });

  test('on the evening before, where its hours go on past midnight', () => {
    const nights = Array.from({ length: 7 }, () => [{ opens: 1320, closes: 1800 }]);
    expect(opening(['UTC'], '2026-11-20T03:00:00.000Z', nights)).toBe('2026-11-20T03:00:00.000Z');
    expect(opening(['UTC'], '2026-11-20T07:00:00Z', nights)).toBe('2026-11-20T22:00:00.000Z');
  });

  test.each([
    ['without any hours', ['UTC'], Array.from({ length: 7 }, () => [])],
    ['in zones whose days do not meet', ['Asia/Tokyo', 'America/Sao_Paulo'], daily],
  ])('never %s', (_, zones, week) => {
    expect(opening(zones, '2026-11-20T07:00:00Z', week)).toBeNull();
  });
});
