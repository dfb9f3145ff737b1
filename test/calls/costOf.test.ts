import { expect, test } from 'vitest';
import { costOf } from '../../src/calls/costOf.ts';
import { callerId, dialling } from './ledgers.ts';
import { someRates } from './someRates.ts';

const noon = Date.parse('2026-11-26T12:30:00Z');
const deps = { rates: () => someRates, callerIds: [callerId] };
const cost = (to?: string) => {
  const { call, command } = dialling(noon, to, { maxMs: 120_001 });
  return costOf(deps, call, command);
};

test('a call costs its price for every minute that it may last', () => {
  expect(cost()).toEqual({
    ...{ currency: 'USD', perMinute: 0.1, destination: 'US', ratesOf: '2026-01-01' },
    atMost: 0.3,
  });
});

test('nothing is known of what has no price', () => {
  expect(cost('+13535550100')).toBeNull();
  expect(cost('8:acs:b6d1_0000')).toBeNull();
});
