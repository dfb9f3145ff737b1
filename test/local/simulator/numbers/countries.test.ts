import { expect, test } from 'vitest';
import { countries } from '../../../../src/local/simulator/numbers/countries.ts';
import { places } from '../../../../src/local/simulator/numbers/places.ts';

test('each country is there once, and all that have stock are', () => {
  const codes = countries.map(({ countryCode }) => countryCode);
  expect([codes.length, new Set(codes).size]).toEqual([40, 40]);
  expect(places.filter(({ countryCode }) => !codes.includes(countryCode))).toEqual([]);
});
