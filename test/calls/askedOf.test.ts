import { describe, expect, test } from 'vitest';
import { askedOf, minutesOf } from '../../src/calls/askedOf.ts';
import { queueClient } from '../../src/calls/callIdOf.ts';
import type { Dial } from '../../src/calls/ledger.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { dialling, second } from './ledgers.ts';
import { someRates } from './someRates.ts';
import { number, party } from './world.ts';

const at = Date.parse('2026-11-26T12:30:00Z') as Instant;
const ours = [number('+18005550199'), number('+12065550100')];
const ask = (...args: Parameters<typeof dialling>) => {
  const { call, command } = dialling(...args);
  return askedOf(call, command, ours, someRates);
};

describe('a new call', () => {
  test('is its client’s, and made from what is nearest to the called party', () => {
    expect(ask(at)).toMatchObject({
      ...{ isNewCall: true, client: 'crm', isRetry: false, perMinute: 100_000, minutes: 60 },
      callerIds: [ours[1], ours[0]],
    });
  });

  test('is made from the number that was asked for, and lasts no longer than it may', () => {
    const plan = { from: number('+18005550199'), maxMs: 90_000 };
    expect(ask(at, undefined, plan)).toMatchObject({ callerIds: [plan.from], minutes: 2 });
  });

  test('has no price where none is known, and costs nothing where there is no number', () => {
    expect(ask(at, '+13535550100').perMinute).toBeNull();
    expect(ask(at, '8:acs:somebody').perMinute).toBe(0);
  });

  test('of somebody who has asked to be called back is nobody’s campaign', () => {
    expect(ask(at, undefined, { client: queueClient })).toMatchObject({
      ...{ client: null, isRetry: true },
    });
  });
});

test('whom a call is put through to is asked for money only, for a length that is assumed', () => {
  const { call } = dialling(at);
  const transfer: Dial = { kind: 'transfer', n: second, to: party('+12065550177') };
  expect(askedOf(call, transfer, ours, someRates)).toMatchObject({
    ...{ isNewCall: false, client: null, callerIds: [], minutes: minutesOf(call, transfer) },
  });
  expect(minutesOf(call, transfer)).toBeLessThan(60);
});
