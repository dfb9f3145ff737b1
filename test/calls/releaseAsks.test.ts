import { expect, test } from 'vitest';
import { releaseAsks } from '../../src/calls/releaseAsks.ts';
import type { Reservation } from '../../src/calls/reservation.ts';
import { type Instant, later } from '../../src/engine/ids.ts';
import { end } from '../../src/engine/leave.ts';
import { noCounters, noUse } from '../../src/policy/counters.ts';
import { dialling } from './ledgers.ts';

const at = Date.parse('2026-11-26T12:30:00Z') as Instant;
const { call } = dialling(at);
const reservation: Reservation = {
  ...{ kind: 'create', from: null, at, perMinute: 100_000, cost: 500_000, isReleased: false },
};
const rows = { counters: { ...noCounters, spentMonth: 500_000 }, use: noUse };

const decided = (given: Parameters<typeof releaseAsks>[0], found: Reservation | null) => {
  const [ask] = releaseAsks(given, '2026-11', ['res|call|1'], later(at, 90_000));
  return ask?.decide({ ...rows, reservation: found }, later(at, 90_000));
};

test('a call that was connected costs what it lasted', () => {
  if (call.state !== 'ringing') throw new Error(call.state);
  const ended = { ...end(call, 'completed', later(at, 61_000)), connectedAt: at };
  expect(decided(ended, reservation)).toMatchObject({
    counters: { spentMonth: 200_000 },
    reservation: { isReleased: true, cost: 200_000 },
  });
});

test('and one that never was, nothing', () => {
  expect(decided(call, reservation)?.reservation).toMatchObject({ cost: 0, isReleased: true });
});

test('what is released, or was never reserved, is left as it is', () => {
  const nothing = { counters: null, use: null, reservation: null, result: 'released' };
  expect(decided(call, { ...reservation, isReleased: true })).toEqual(nothing);
  expect(decided(call, null)).toEqual(nothing);
});
