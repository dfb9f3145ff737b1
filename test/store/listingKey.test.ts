import { expect, test } from 'vitest';
import { BadContinuation } from '../../src/store/badContinuation.ts';
import { fromListingKey, toListingKey } from '../../src/store/listingKey.ts';

test('what is written is read again', () => {
  const listing = { day: '2026-11-21', place: '100000123|aZ09_-aZ09_-aZ09_-aZ09' };
  expect(fromListingKey(toListingKey(listing))).toEqual(listing);
});

test.each([
  '',
  '2026-11-21',
  'today 100000123|a',
  '2026-11-21 1|a',
  "2026-11-21 100000123|a' or 1",
])('%j is no place in the list', (text) => {
  expect(() => fromListingKey(text)).toThrow(BadContinuation);
});
