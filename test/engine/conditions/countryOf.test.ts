import { expect, test } from 'vitest';
import { countryOf } from '../../../src/engine/conditions/countryOf.ts';
import { party } from '../sampleFlow.ts';

test.each([
  ['+4930901820', 'DE'],
  ['+431234567', 'AT'],
  ['+12065550100', 'US'],
  ['+14165550100', 'CA'],
  ['+442079460000', 'GB'],
  ['+87077623300', null],
  ['8:acs:someone', null],
  ['withheld', null],
])('%s is of %s', (text, country) => {
  expect(countryOf(party(text))).toBe(country);
});
