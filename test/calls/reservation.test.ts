import { describe, expect, test } from 'vitest';
import { type Reservation, released } from '../../src/calls/reservation.ts';
import { type Instant, later } from '../../src/engine/ids.ts';
import { countCall } from '../../src/policy/countCall.ts';
import {
  countersAt,
  nextDay,
  nextMonth,
  noCounters,
  noUse,
  numberAt,
} from '../../src/policy/counters.ts';
import { takeLine } from '../../src/policy/takeLine.ts';
import { number } from './world.ts';

const now = Date.UTC(2026, 10, 30, 12) as Instant;
const from = number('+18005550199');
const today = countersAt(noCounters, now);

/** Sixty cents reserved on our number for a call of the client `crm`. */
const reserved = (change: Partial<Reservation> = {}) => {
  const line = takeLine({ ...today, spentDay: 600, spentMonth: 600 }, [from], 1, now);
  const { counts, counted } = countCall(
    { counters: line.counters, use: numberAt(noUse, now) },
    'crm',
    now,
  );
  const { day, month } = today;
  const reservation: Reservation = {
    ...{ kind: 'create', from, atOnce: 1, at: now, day, month, perMinute: 10, cost: 600, counted },
    ...{ isReleased: false, ...change },
  };
  return { counts, reservation };
};

const release = (
  { counts, reservation }: ReturnType<typeof reserved>,
  { talkedMs = 0, isUnplaced = false, at = now } = {},
) => released(counts, reservation, { talkedMs, isUnplaced, isOver: true }, at);

describe('money', () => {
  test.each([
    ['nobody has answered', 0, 0],
    ['it lasted a moment', 1, 10],
    ['it lasted a minute', 60_000, 10],
    ['it lasted longer', 60_001, 20],
  ])('of a call is what it cost when %s', (_, talkedMs, cost) => {
    const after = release(reserved(), { talkedMs });
    expect(after.counters).toMatchObject({ spentDay: cost, spentMonth: cost });
    expect(after.reservation).toMatchObject({ cost, isReleased: true });
  });

  test('of somebody put on the call is for the time since he was dialled at most', () => {
    const added = reserved({ kind: 'add', counted: null });
    const at = later(now, 30_000);
    expect(release(added, { talkedMs: 600_000, at }).reservation.cost).toBe(10);
    const behind = later(now, -10);
    expect(release(added, { talkedMs: 600_000, at: behind }).reservation.cost).toBe(0);
  });

  test('of a transfer stays, for nobody knows how long they talk', () => {
    const after = release(reserved({ kind: 'transfer', counted: null }), { talkedMs: 1 });
    expect(after.counters).toMatchObject({ spentDay: 600, spentMonth: 600 });
  });

  test('of a day or a month that is over is nobody’s any more', () => {
    const tomorrow = release(reserved(), { at: later(nextDay(now), 1) });
    expect(tomorrow.counters).toMatchObject({ spentDay: 0, spentMonth: 0 });
    const house = reserved();
    const december = countersAt(house.counts.counters, nextMonth(now));
    const spent = { ...december, spentDay: 700, spentMonth: 700 };
    const after = release(
      { ...house, counts: { ...house.counts, counters: spent } },
      { at: nextMonth(now) },
    );
    expect(after.counters).toMatchObject({ spentDay: 700, spentMonth: 700 });
  });
});

test('the line is free again', () => {
  expect(release(reserved()).counters.lines[from]?.busy).toBe(0);
});

test('a call that could not be placed is taken off what was counted; any other is not', () => {
  const unplaced = release(reserved(), { isUnplaced: true });
  expect(unplaced.use).toMatchObject({ calls: 0, lastAt: 0, clients: {} });
  expect(unplaced.counters.clients).toMatchObject({ crm: { calls: 0, callees: 0 } });
  const placed = reserved();
  expect(release(placed).use).toBe(placed.counts.use);
});
