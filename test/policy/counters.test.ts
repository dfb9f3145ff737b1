import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import {
  clientAt,
  countersAt,
  dayOf,
  hourOf,
  monthOf,
  nextDay,
  nextHour,
  noCounters,
  noUse,
  numberAt,
} from '../../src/policy/counters.ts';

const at = (time: string) => Date.parse(time) as Instant;
const now = at('2026-11-26T12:30:00Z');

test('hours and days end where the clock says, UTC', () => {
  expect(nextHour(now)).toBe(at('2026-11-26T13:00:00Z'));
  expect(nextDay(now)).toBe(at('2026-11-27T00:00:00Z'));
  expect(dayOf(at('2026-11-26T23:59:59.999Z'))).toBe(dayOf(now));
});

test('what was of another day counts no more, and the month goes on', () => {
  const today = { ...noCounters, day: dayOf(now), month: monthOf(now), spentDay: 3, spentMonth: 5 };
  expect(countersAt(today, now)).toBe(today);
  const tomorrow = countersAt(today, nextDay(now));
  expect(tomorrow).toMatchObject({ spentDay: 0, spentMonth: 5, day: dayOf(now) + 1 });
});

test('a client that was never seen has done nothing, whatever its name', () => {
  for (const name of ['crm', 'constructor', '__proto__'])
    expect(clientAt(noCounters, name, now)).toMatchObject({ calls: 0, callees: 0 });
});

test('of a client the hour passes before the day does', () => {
  const use = { hour: hourOf(now), calls: 4, day: dayOf(now), callees: 2 };
  const counters = { ...noCounters, clients: { crm: use } };
  expect(clientAt(counters, 'crm', now)).toEqual(use);
  expect(clientAt(counters, 'crm', nextHour(now))).toMatchObject({ calls: 0, callees: 2 });
  expect(clientAt(counters, 'crm', nextDay(now))).toMatchObject({ calls: 0, callees: 0 });
});

test('a number keeps its last call over midnight', () => {
  const use = { ...noUse, day: dayOf(now), calls: 2, lastAt: now, clients: { crm: 1 } };
  expect(numberAt(use, now)).toBe(use);
  expect(numberAt(use, nextDay(now))).toMatchObject({ calls: 0, lastAt: now, clients: {} });
});
