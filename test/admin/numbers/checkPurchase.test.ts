import { expect, test } from 'vitest';
import { checkPurchase } from '../../../src/admin/numbers/checkPurchase.ts';
import { found, searchOf } from '../../store/sampleSearch.ts';

const now = found.expiresAt - 1_000;

test('what was found and still holds can be bought, for as much as it may cost', () => {
  expect(checkPurchase(searchOf(), null, now)).toBe(found);
  expect(checkPurchase(searchOf(), 1, now)).toBe(found);
});

test.each([
  { what: 'nothing', change: { found: { ...found, numbers: [] } }, code: 'nothingFound' },
  { what: 'no result', change: { found: null }, code: 'nothingFound' },
  { what: 'fewer than asked for', change: { quantity: 2 }, code: 'tooFew' },
])('$what cannot be bought', ({ change, code }) => {
  expect(() => checkPurchase(searchOf(change), null, now)).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ code }) }),
  );
});

test('an expired search says when it expired, and what to do', () => {
  expect(() => checkPurchase(searchOf(), null, found.expiresAt)).toThrow(
    'The search expired at 2025-11-24T16:16:00.000Z.',
  );
});

test('the limit is for all numbers together', () => {
  const two = searchOf({
    quantity: 2,
    found: { ...found, numbers: ['+12065550100', '+12065550101'] },
  });
  expect(() => checkPurchase(two, 1.5, now)).toThrow(
    'That costs 2.00 USD a month for 2 numbers, more than the 1.50 USD that it may cost.',
  );
});
