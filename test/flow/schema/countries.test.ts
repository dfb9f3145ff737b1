import { getCountries } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { countries } from '../../../src/flow/schema/countries.ts';

test('the countries are those that a number can be of, by what looks numbers up', () => {
  expect([...countries]).toEqual(getCountries().toSorted());
});
