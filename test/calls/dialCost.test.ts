import { expect, test } from 'vitest';
import { dialCost } from '../../src/calls/dialCost.ts';
import { dialling } from './ledgers.ts';
import { someRates } from './someRates.ts';

const at = Date.parse('2026-11-26T12:30:00Z');

test('a call costs its rate for as long as it may last', () => {
  const { call, command } = dialling(at, '+12065550123', { maxMs: 120_000 });
  expect(dialCost(someRates, call, command)).toEqual({
    ...{ currency: 'USD', perMinute: 0.1, atMost: 0.2, destination: 'US' },
    ratesOf: '2026-01-01',
  });
});

test('where no price is known nothing is said', () => {
  const { call, command } = dialling(at, '+13535550100');
  expect(dialCost(someRates, call, command)).toBeNull();
});
