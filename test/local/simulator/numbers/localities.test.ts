import { expect, test } from 'vitest';
import { areaCodesIn, localitiesOf } from '../../../../src/local/simulator/numbers/localities.ts';

test.each([
  ['US', { administrativeDivision: 'ca' }, 3],
  ['US', { administrativeDivision: 'California' }, 3],
  ['US', { phoneNumberType: 'tollFree' }, 0],
  ['GB', {}, 4],
  ['GB', { administrativeDivision: 'WA' }, 0],
] as const)('%s %j: %i places', (country, wanted, count) => {
  expect(localitiesOf(country, wanted)).toHaveLength(count);
});

test.each([
  [{ phoneNumberType: 'geographic', locality: 'seattle' }, ['206']],
  [{ phoneNumberType: 'geographic', locality: 'Seattle', administrativeDivision: 'CA' }, []],
  [{ phoneNumberType: 'tollFree' }, ['855', '844', '833']],
] as const)('%j: %j', (wanted, codes) => {
  expect(areaCodesIn('US', wanted).map(({ areaCode }) => areaCode)).toEqual(codes);
});

test('geographic codes need a place', () => {
  expect(() => areaCodesIn('US', { phoneNumberType: 'geographic' })).toThrow(/by locality/);
});
