import { describe, expect, test } from 'vitest';
import { askedOf } from '../../src/calls/askedOf.ts';
import { queueClient } from '../../src/calls/callIdOf.ts';
import type { Dial } from '../../src/calls/ledger.ts';
import type { Call } from '../../src/engine/call.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { callerId, dialling, second } from './ledgers.ts';
import { someRates } from './someRates.ts';
import { number, party } from './world.ts';

const noon = Date.parse('2026-11-26T12:30:00Z');
const other = number('+12065550177');

const asked = (
  plan: Partial<Plan> = {},
  { call = {}, command, to }: { call?: Partial<Call>; command?: Dial; to?: string } = {},
) => {
  const made = dialling(noon, to, plan);
  const changed = { ...made.call, ...call } as Call;
  return askedOf(changed, command ?? made.command, [callerId, other], someRates);
};

const transfer: Dial = { kind: 'transfer', n: second, to: party('+12065550150') };

describe('for a new call', () => {
  test('its client, its purpose, its price and the longest that it may last are asked', () => {
    expect(asked({ purpose: 'marketing', maxMs: 61_000 })).toMatchObject({
      ...{ isNewCall: true, client: 'crm', purpose: 'marketing', isRetry: false },
      ...{ perMinute: 100_000, minutes: 2 },
    });
    expect(asked().minutes).toBe(60);
    expect(asked({ maxMs: 10 * 3_600_000 }).minutes).toBe(60);
  });

  test('to a number without a price none is known, and an identity costs nothing', () => {
    expect(asked({}, { to: '+13535550100' }).perMinute).toBeNull();
    expect(asked({}, { to: '8:acs:b6d1_0000' }).perMinute).toBe(0);
  });

  test('any number of ours may be shown, the best first, unless one was asked for', () => {
    expect(asked().callerIds).toEqual([other, callerId]);
    expect(asked({ from: callerId }).callerIds).toEqual([callerId]);
  });

  test.each([
    ['a failed one', { attempt: 2, failedTries: 1 }],
    ['one that found too many calls', { attempt: 2, failedTries: 0 }],
  ])('an attempt after %s keeps the distance of its own call', (_, call) => {
    expect(asked({}, { call })).toMatchObject({ isRetry: true });
  });

  test('somebody who has asked to be called back is nobody’s campaign, and expects it', () => {
    expect(asked({ client: queueClient })).toMatchObject({ client: null, isRetry: true });
  });
});

test('whom a call is put through to counts for no client, and needs no number of ours', () => {
  expect(asked({}, { command: transfer })).toMatchObject({
    ...{ isNewCall: false, client: null, callerIds: [], minutes: 5, perMinute: 100_000 },
  });
});
