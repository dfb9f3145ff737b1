import { expect, test } from 'vitest';
import { formatCost, timesCost } from '../../../src/admin/numbers/formatCost.ts';

test('money has two decimals and its currency', () => {
  expect(formatCost({ amount: 2, currency: 'USD' })).toBe('2.00 USD');
  expect(formatCost({ amount: 19.879, currency: 'EUR' })).toBe('19.88 EUR');
});

test('many cost what they cost, without the noise of binary fractions', () => {
  expect(timesCost({ amount: 0.7, currency: 'USD' }, 3)).toEqual({ amount: 2.1, currency: 'USD' });
});
