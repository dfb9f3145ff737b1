import { expect, test } from 'vitest';
import type { LimitRows } from '../../src/calls/limitBatch.ts';
import { reservationKeyOf } from '../../src/calls/limitKeys.ts';
import { type CountDeps, reserveAsk } from '../../src/calls/reserveAsk.ts';
import { type Instant, later } from '../../src/engine/ids.ts';
import { dayOf, monthOf, noCounters, noUse } from '../../src/policy/counters.ts';
import { callerId, dialling, generous, second } from './ledgers.ts';
import { someRates } from './someRates.ts';
import { party } from './world.ts';

const now = Date.parse('2026-11-26T12:30:00Z') as Instant;
const deps: CountDeps = {
  ...{ limits: generous, rates: () => someRates, callerIds: [callerId] },
  numberKey: { version: 1, key: new Uint8Array(32).fill(7) },
};
const rows: LimitRows = { counters: noCounters, use: noUse, reservation: null };
const nothing = { counters: null, use: null, reservation: null };

test('whoever may be dialled has all that he needs written down', () => {
  const { call, command } = dialling(now);
  const ask = reserveAsk(deps, call, command);
  expect(ask.reservationKey).toBe(reservationKeyOf(call.id, command.n));
  const change = ask.decide(rows, now);
  expect(change).toMatchObject({
    result: { reserved: { kind: 'go', from: callerId }, at: now },
    counters: { spentDay: 6_000_000, lines: { [callerId]: { busy: 1 } } },
    use: { calls: 1 },
    reservation: {
      ...{ kind: 'create', from: callerId, at: now, day: dayOf(now), month: monthOf(now) },
      ...{ perMinute: 100_000, cost: 6_000_000, isReleased: false, counted: { client: 'crm' } },
    },
  });
  const again = ask.decide({ ...rows, reservation: change.reservation }, later(now, 1));
  expect(again).toEqual({
    ...nothing,
    result: { reserved: { kind: 'go', from: callerId }, at: now + 1 },
  });
});

test('whom a call is put through to is counted for its money only', () => {
  const { call } = dialling(now);
  const to = party('+12065550150');
  const ask = reserveAsk(deps, call, { kind: 'transfer', n: second, to });
  expect(ask.decide(rows, now)).toMatchObject({
    ...{ counters: { spentDay: 500_000, clients: {}, lines: {} }, use: null },
    reservation: { kind: 'transfer', counted: null },
  });
});

test('an identity has no number to be counted', () => {
  const { call, command } = dialling(now, '8:acs:b6d1_0000');
  expect(reserveAsk(deps, call, command).numberKey).toBeNull();
});

test('a refusal changes nothing', () => {
  const { call, command } = dialling(now);
  const none = { ...deps, limits: { ...generous, spendPerDay: 0 } };
  expect(reserveAsk(none, call, command).decide(rows, now)).toMatchObject({
    ...nothing,
    result: { reserved: { kind: 'refused', rule: 'spendDay' } },
  });
});
