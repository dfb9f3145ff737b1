import { expect, test } from 'vitest';
import { type Reservation, released } from '../../src/calls/reservation.ts';
import { type Instant, later } from '../../src/engine/ids.ts';
import { type Counters, dayOf, noCounters } from '../../src/policy/counters.ts';
import { number } from './world.ts';

const at = Date.parse('2026-11-26T12:30:00Z') as Instant;
const from = number('+18005550199');
const minute = 60_000;
const reservation: Reservation = {
  ...{ kind: 'create', from, at, perMinute: 100_000, cost: 6_000_000, isReleased: false },
};
const counters: Counters = {
  ...{ ...noCounters, day: dayOf(at), spentDay: 7_000_000, spentMonth: 9_000_000 },
  lines: { [from]: { busy: 2, nextTry: 0 as Instant } },
};

test.each([
  ['nothing, where nobody was reached', 0, 0],
  ['one minute, begun', 1, 100_000],
  ['two, once the second has begun', minute + 1, 200_000],
])('a call costs %s', (_, talkedMs, cost) => {
  const after = released(counters, reservation, talkedMs, later(at, 10 * minute));
  expect(after.reservation).toMatchObject({ cost, isReleased: true });
  expect(after.counters).toMatchObject({
    spentDay: 1_000_000 + cost,
    spentMonth: 3_000_000 + cost,
    lines: { [from]: { busy: 1 } },
  });
});

test('what was reserved yesterday takes nothing from today', () => {
  const tomorrow = later(at, 24 * 60 * minute);
  const today = { ...counters, day: dayOf(tomorrow), spentDay: 500_000 };
  const after = released(today, reservation, 0, tomorrow);
  expect(after.counters).toMatchObject({ spentDay: 500_000, spentMonth: 3_000_000 });
});

test('somebody put on a call costs from when he was dialled; a transfer, what was assumed', () => {
  const added = { ...reservation, kind: 'add' } as const;
  const longAgo = 30 * minute;
  expect(released(counters, added, longAgo, later(at, 2 * minute)).reservation.cost).toBe(200_000);
  const transferred = { ...reservation, kind: 'transfer', from: null } as const;
  const after = released(counters, transferred, longAgo, later(at, minute));
  expect(after.reservation.cost).toBe(6_000_000);
  expect(after.counters.spentDay).toBe(7_000_000);
});
