import { expect, test } from 'vitest';
import { toOwnedNumber } from '../../../../src/local/simulator/numbers/toOwnedNumber.ts';

test.each([
  ['+18005550199', 'US', 'tollFree', 2],
  ['+14255550100', 'US', 'geographic', 1],
  ['+447700900000', 'GB', 'geographic', 1],
  ['+448081570000', 'GB', 'tollFree', 2],
  ['+541155550100', 'AR', 'geographic', 1],
])('%s is of %s, %s, and costs %d', (number, countryCode, phoneNumberType, amount) => {
  expect(toOwnedNumber(number, '2026-11-26T00:00:00.000Z')).toMatchObject({
    id: number.slice(1),
    countryCode,
    cost: { amount },
    purchaseDate: '2026-11-26T00:00:00.000Z',
    phoneNumberType,
  });
});
