import { expect, test } from 'vitest';
import { billingCountriesOf, offerOf } from '../../../src/admin/advise/offerOf.ts';

test.each([
  { country: 'US', billing: 'US', offer: 'yes' },
  { country: 'GB', billing: 'SE', offer: 'yes' },
  { country: 'US', billing: 'DE', offer: 'no' },
  { country: 'DE', billing: 'DE', offer: 'yes' },
  { country: 'FR', billing: 'GB', offer: 'no' },
  { country: 'NO', billing: 'NO', offer: 'look' },
  { country: 'KP', billing: 'US', offer: 'none' },
  { country: 'toString', billing: 'US', offer: 'none' },
])('numbers of $country billed in $billing: $offer', ({ country, billing, offer }) => {
  expect(offerOf(country, billing)).toBe(offer);
});

test('who may buy is told in order', () => {
  expect(billingCountriesOf('FR')).toEqual(['FR', 'IT', 'US']);
  expect(billingCountriesOf('NO')).toEqual([]);
});
