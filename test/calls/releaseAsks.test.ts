import { describe, expect, test } from 'vitest';
import { reservationKeyOf } from '../../src/calls/limitKeys.ts';
import { releaseAsks } from '../../src/calls/releaseAsks.ts';
import type { Call, ScheduledCall } from '../../src/engine/call.ts';
import { postpone } from '../../src/engine/dialing/postpone.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { end } from '../../src/engine/leave.ts';
import { noCounters, noUse } from '../../src/policy/counters.ts';
import { dialling } from './ledgers.ts';

const now = Date.parse('2026-11-26T12:30:00Z') as Instant;
const numberKey = { version: 1, key: new Uint8Array(32).fill(7) };

const ringing = () => {
  const { call } = dialling(now);
  if (call.state !== 'ringing') throw new Error(call.state);
  return call;
};

const keysOf = (call: Call, ...numbers: number[]) =>
  numbers.map((n) => reservationKeyOf(call.id, n as CommandNumber));

const congested = (): ScheduledCall => {
  const before = ringing();
  const { call } = postpone(before, now, 'callerIdBusy', before.attempt + 1, now);
  if (call.state !== 'scheduled') throw new Error(call.state);
  return call;
};

describe('released are the reservations', () => {
  test('of all commands that the call has given a number to, and none that came later', () => {
    const call = { ...congested(), nextCommand: 11 as CommandNumber };
    const asks = releaseAsks(call, keysOf(call, 1, 10, 11, 2), numberKey, now);
    expect(asks.map(({ reservationKey }) => reservationKey)).toEqual(keysOf(call, 1, 2, 10));
  });

  test('of an attempt that could not be placed, together with what its number has counted', () => {
    const call = congested();
    const [ask] = releaseAsks(call, keysOf(call, 1), numberKey, now);
    expect(ask?.numberKey).toMatch(/^n\|v1\./);
  });

  test('but not with it when somebody may have been rung, or nobody was dialled at all', () => {
    const busy = end(ringing(), 'busy', now);
    const before = ringing();
    const { call: deferred } = postpone(before, now, 'pace', before.attempt, now);
    for (const call of [busy, deferred]) {
      const asks = releaseAsks(call, keysOf(call, 1), numberKey, now);
      expect(asks.map(({ numberKey: key }) => key)).toEqual([null]);
    }
  });

  test('of which only the last is of the attempt that could not be placed', () => {
    const call = { ...congested(), nextCommand: 11 as CommandNumber };
    const asks = releaseAsks(call, keysOf(call, 10, 9), numberKey, now);
    expect(asks.map(({ numberKey: key }) => key !== null)).toEqual([false, true]);
  });
});

test('what is released already, or was never reserved, is left as it is', () => {
  const call = congested();
  const [ask] = releaseAsks(call, keysOf(call, 1), numberKey, now);
  const rows = { counters: noCounters, use: noUse };
  const nothing = { counters: null, use: null, reservation: null, result: 'released' };
  expect(ask?.decide({ ...rows, reservation: null }, now)).toEqual(nothing);
  const done = {
    ...({
      kind: 'create',
      from: null,
      atOnce: 0,
      at: now,
      day: 0,
      month: 0,
      perMinute: 1,
      cost: 1,
    } as const),
    ...{ counted: null, isReleased: true },
  } as const;
  expect(ask?.decide({ ...rows, reservation: done }, now)).toEqual(nothing);
});
