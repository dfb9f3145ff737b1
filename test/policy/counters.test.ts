import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import {
  callsOf,
  clientAt,
  countersAt,
  dayOf,
  hourOf,
  monthOf,
  nextDay,
  nextHour,
  nextMonth,
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

test('a month ends where the calendar says, and with it what was spent in it', () => {
  expect(nextMonth(now)).toBe(at('2026-12-01T00:00:00Z'));
  expect(nextMonth(at('2026-12-31T23:59:59Z'))).toBe(at('2027-01-01T00:00:00Z'));
  const lines = { '+18005550199': { busy: 2, nextTry: now } };
  const spent = {
    ...countersAt(noCounters, now),
    spentDay: 3,
    spentMonth: 5,
    nextSlot: now,
    lines,
  };
  expect(countersAt(spent, nextMonth(now))).toMatchObject({
    ...{ spentDay: 0, spentMonth: 0, nextSlot: now, lines, month: monthOf(now) + 1 },
  });
});

test('whose clock is behind does not bring back the hour, the day or the month before', () => {
  const midnight = at('2026-12-01T00:00:00Z');
  const before = (midnight - 5) as Instant;
  const counters = {
    ...{ ...countersAt(noCounters, midnight), spentDay: 3, spentMonth: 5 },
    clients: { crm: { hour: hourOf(midnight), calls: 4, day: dayOf(midnight), callees: 2 } },
  };
  expect(countersAt(counters, before)).toBe(counters);
  expect(clientAt(counters, 'crm', before)).toEqual(counters.clients.crm);
  const use = { ...noUse, day: dayOf(midnight), calls: 2, clients: { crm: 2 } };
  expect(numberAt(use, before)).toBe(use);
});

test('of a number it is known how often a client has called it, whatever its name', () => {
  expect(callsOf({ ...noUse, clients: { crm: 2 } }, 'crm')).toBe(2);
  for (const name of ['other', 'constructor', '__proto__']) expect(callsOf(noUse, name)).toBe(0);
});

test('a clock that is a little behind takes back nothing of the new hour or day', () => {
  const behind = (nextDay(now) - 5) as Instant;
  const today = { ...noCounters, day: dayOf(nextDay(now)), spentDay: 3 };
  expect(countersAt(today, behind)).toMatchObject({ day: today.day, spentDay: 3 });
  const use = { hour: hourOf(nextDay(now)), calls: 4, day: dayOf(nextDay(now)), callees: 2 };
  expect(clientAt({ ...noCounters, clients: { crm: use } }, 'crm', behind)).toEqual(use);
  const called = { ...noUse, day: dayOf(nextDay(now)), calls: 2 };
  expect(numberAt(called, behind)).toBe(called);
});
