import { expect, test } from 'vitest';
import {
  describeFound,
  describePrice,
  toFoundJson,
} from '../../../src/admin/numbers/describeFound.ts';
import { found } from '../../store/sampleSearch.ts';

const two = { ...found, numbers: ['+12065550100', '+12065550101'] };

test('the price is that of all numbers together', () => {
  expect(describePrice(found)).toBe('1.00 USD a month');
  expect(describePrice(two)).toBe('2.00 USD a month for 2 numbers');
});

test('what was found, what it costs and how long it holds', () => {
  expect(describeFound(found, 1, 'UTC')).toEqual([
    '+12065550100',
    '1.00 USD a month, from the day of the purchase.',
    'Held until 2025-11-24 16:16 UTC.',
  ]);
});

test('fewer than were asked for, and the promise that comes with them', () => {
  const some = { ...two, error: 'NumbersPartiallyAcquired', mustNotResell: true };
  expect(describeFound(some, 3, 'UTC')).toEqual(
    expect.arrayContaining([
      'Found 2 of 3 (NumbersPartiallyAcquired: there were fewer than were asked for).',
      'Whoever buys them agrees not to sell them on.',
    ]),
  );
});

test('nothing, and why', () => {
  const none = { ...found, numbers: [], error: 'OutOfStock' };
  expect(describeFound(none, 1, 'UTC')[0]).toMatch(/^Nothing was found \(OutOfStock: .*\)\.$/);
});

test('the same for programs', () => {
  expect(toFoundJson(two, 3)).toEqual({
    ...{ searchId: found.searchId, numbers: two.numbers, asked: 3 },
    cost: { amount: 1, currency: 'USD', billingFrequency: 'monthly' },
    monthlyCost: { amount: 2, currency: 'USD' },
    ...{ expiresAt: '2025-11-24T16:16:00.000Z', mustNotResell: false, error: null },
  });
});
