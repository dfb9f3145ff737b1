import { expect, test } from 'vitest';
import { offeringsOf } from '../../../../src/local/simulator/numbers/offerings.ts';
import { places, scarce } from '../../../../src/local/simulator/numbers/places.ts';

test('all that is in stock is offered', () => {
  const unsold = places.filter(
    ({ countryCode, type }) =>
      !offeringsOf(countryCode).some(({ phoneNumberType }) => phoneNumberType === type),
  );
  expect(unsold).toEqual([]);
});

test('an area code is in one place of a country', () => {
  const codes = places.flatMap(({ countryCode, type, areaCodes }) =>
    areaCodes.map((code) => `${countryCode}-${type}-${code}`),
  );
  expect(new Set(codes).size).toBe(codes.length);
  for (const name of Object.keys(scarce)) {
    expect(codes).toContain(name.replace('-', '-geographic-'));
  }
});
