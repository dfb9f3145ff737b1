import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { expect, test } from 'vitest';
import { handsetSchema } from '../../../../src/local/simulator/handsets/handsetSchema.ts';
import { keepHandset } from '../../../../src/local/simulator/handsets/keepHandset.ts';
import { places } from '../../../../src/local/simulator/numbers/places.ts';
import { areaCodesOf, findFree, numbersOf } from '../../../../src/local/simulator/numbers/stock.ts';
import { createTestWorld } from '../createTestWorld.ts';

test('everything in stock is a possible number, and none is twice', () => {
  const numbers = places.flatMap(({ countryCode, areaCodes }) =>
    areaCodes.flatMap((code) => numbersOf(countryCode, code)),
  );
  const wrong = numbers.filter((text) => {
    const parsed = parsePhoneNumberFromString(text);
    return parsed?.isPossible() !== true || parsed.number !== text;
  });
  expect(wrong).toEqual([]);
  // Toll-free numbers of North America are the same in all of its countries.
  expect(new Set(numbers).size).toBe(numbers.length - 600);
});

test.each([
  ['US', '206', '+12065550100'],
  ['GB', '20', '+442055500100'],
  ['IE', '1', '+35315550100'],
  ['IE', '1800', '+3531800555100'],
  ['DK', '32', '+4532555100'],
])('%s %s begins with %s', (country, code, first) => {
  expect(numbersOf(country, code)[0]).toBe(first);
});

const wanted = {
  countryCode: 'US',
  phoneNumberType: 'geographic',
  assignmentType: 'application',
  capabilities: { calling: 'inbound', sms: 'none' },
  quantity: 3,
} as const;

test('what the resource has is not free', () => {
  const { world } = createTestWorld({ numbers: ['+12065550101'] });
  expect(findFree(world, { ...wanted, areaCode: '206' })).toEqual([
    '+12065550100',
    '+12065550102',
    '+12065550103',
  ]);
  expect(findFree(world, wanted)[0]).toBe('+12135550100');
});

test('a number that somebody has on a telephone is not free', () => {
  const { world } = createTestWorld();
  const settings = handsetSchema.parse({});
  const kept = { settings, keeper: undefined, ifNew: false };
  keepHandset(world, { rawId: '4:+12065550100', ...kept });
  expect(findFree(world, { ...wanted, areaCode: '206' })[0]).toBe('+12065550101');
});

test('area codes are those of the country and kind', () => {
  expect(areaCodesOf({ countryCode: 'US', phoneNumberType: 'tollFree' })).toEqual([
    '855',
    '844',
    '833',
  ]);
  expect(areaCodesOf({ countryCode: 'DE', phoneNumberType: 'geographic' })).toEqual([]);
});
