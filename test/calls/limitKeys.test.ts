import { expect, test } from 'vitest';
import {
  monthOf,
  numberKeyOf,
  reservationKeyOf,
  reservationsOf,
} from '../../src/calls/limitKeys.ts';
import type { CallId, CommandNumber, Instant } from '../../src/engine/ids.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA' as CallId;

test('a month is of UTC', () => {
  expect(monthOf(Date.parse('2026-11-30T23:59:59.999Z') as Instant)).toBe('2026-11');
  expect(monthOf(Date.parse('2026-12-01T00:00:00Z') as Instant)).toBe('2026-12');
});

test('the reservations of a call are found by what they begin with, and no other’s', () => {
  const key = reservationKeyOf(id, 12 as CommandNumber);
  expect(key).toBe(`res|${id}|12`);
  expect(key.startsWith(reservationsOf(id))).toBe(true);
  expect(key.startsWith(reservationsOf('AAAA' as CallId))).toBe(false);
  expect(numberKeyOf('v1.hash')).toBe('n|v1.hash');
});
