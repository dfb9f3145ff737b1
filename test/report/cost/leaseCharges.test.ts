import { expect, test } from 'vitest';
import { leaseCharges } from '../../../src/report/cost/leaseCharges.ts';
import { owned, prices } from '../prices.ts';

test('a day has its share of the month; another currency has no price', () => {
  const list = prices({
    owned: [
      owned('+12065550199', { monthly: 3 }),
      owned('+18005551000', { kind: 'tollFree', currency: 'EUR' }),
    ],
  });
  const one = { kind: 'lease', unit: 'numbers' };
  const units = { units: 1, unitsRoundedUp: 1 };
  expect(leaseCharges(list, 30)).toEqual([
    { price: { ...one, what: 'US, geographic', rate: 0.1 }, ...units },
    { price: { ...one, what: 'US, toll-free', rate: null }, ...units },
  ]);
  expect(leaseCharges(prices(), 30)).toEqual([]);
});
