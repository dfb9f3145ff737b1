import { expect, test } from 'vitest';
import { isCalledFilter, passesFilters } from '../../../src/admin/doctor/passesFilters.ts';

const number = '4:+12065550100';

test.each([
  { operatorType: 'StringIn', key: 'data.to.rawId', values: [number], passes: true },
  { operatorType: 'StringIn', key: 'data.to.rawid', values: ['4:+1', number], passes: true },
  { operatorType: 'StringIn', key: 'data.to.rawId', values: ['+12065550100'], passes: false },
  {
    operatorType: 'StringIn',
    key: 'data.to.PhoneNumber.Value',
    values: ['+12065550100'],
    passes: true,
  },
  { operatorType: 'StringBeginsWith', key: 'data.to.rawId', values: ['4:+1206'], passes: true },
  { operatorType: 'StringEndsWith', key: 'data.to.rawId', values: ['0101'], passes: false },
  { operatorType: 'StringContains', key: 'data.to.rawId', values: ['206'], passes: true },
  { operatorType: 'StringNotIn', key: 'data.to.rawId', values: [number], passes: false },
  { operatorType: 'StringNotBeginsWith', key: 'data.to.rawId', values: ['8:'], passes: true },
  // What cannot be judged lets all through.
  { operatorType: 'IsNotNull', key: 'data.to.rawId', values: [], passes: true },
  { operatorType: 'StringIn', key: 'data.from.rawId', values: ['x'], passes: true },
])('$operatorType $key $values: $passes', ({ passes, ...filter }) => {
  expect(passesFilters([filter], number)).toBe(passes);
});

test('all filters must let it through, and a user has no number', () => {
  const byNumber = { operatorType: 'StringIn', key: 'data.to.phoneNumber.value', values: ['+1'] };
  const byId = { operatorType: 'StringIn', key: 'data.to.rawId', values: ['8:ACS:Ada'] };
  expect(passesFilters([byId], '8:acs:ada')).toBe(true);
  expect(passesFilters([byId, byNumber], '8:acs:ada')).toBe(false);
  expect([byId, { ...byId, key: 'subject' }].map(isCalledFilter)).toEqual([true, false]);
});
