import { expect, test } from 'vitest';
import { listSchema, matchMisuse, matchShape } from '../../../src/flow/schema/matchShape.ts';

test.each([
  ['called', '+14255550100', true],
  ['called', '555', false],
  ['calledPrefix', '+1', true],
  ['calledPrefix', '1', false],
  ['caller', '8:acs:a', true],
  ['callerPrefix', '+0', false],
  ['callerCountry', 'DE', true],
  ['callerCountry', ['DE', 'GB'], true],
  ['callerCountry', [], false],
  ['callerCountry', 'XX', false],
  ['callerWithheld', 'true', true],
  ['callerWithheld', 'false', false],
  ['open', 'office', true],
  ['closed', { zone: 'UTC', hours: {} }, true],
  ['holiday', { zone: 'UTC' }, false],
] as const)('%s: %j: %s', (name, value, fits) => {
  expect(matchShape()[name].safeParse(value).success).toBe(fits);
});

test.each([
  [['caller', 'callerPrefix'], ['callerPrefix']],
  [
    ['called', 'calledPrefix', 'caller', 'callerCountry'],
    ['calledPrefix', 'callerCountry'],
  ],
  [['callerWithheld', 'caller'], ['callerWithheld']],
  [['callerWithheld', 'callerCountry'], ['callerWithheld']],
  [['callerPrefix', 'callerCountry', 'open', 'closed'], []],
])('of %j together %j is wrong', (names, wrong) => {
  const written = Object.fromEntries(names.map((name) => [name, 'x']));
  expect(matchMisuse(written).map(({ at }) => at)).toEqual(wrong);
});

test('a list has a name', () => {
  expect(listSchema('list').safeParse('vip').success).toBe(true);
  expect(listSchema('list').safeParse(' ').success).toBe(false);
});
