import { expect, test } from 'vitest';
import { isWanted } from '../../../../src/local/simulator/events/isWanted.ts';
import type { AdvancedFilter } from '../../../../src/local/simulator/simulatorOptions.ts';

const event = {
  ...{ id: '1', topic: 't', subject: 's', type: 'A', time: '2026-11-26T10:00:00Z' },
  data: { to: { phoneNumber: { value: '+1425555010a' } } },
};
const key = 'data.to.phoneNumber.value';
const having = (operatorType: AdvancedFilter['operatorType'], ...values: string[]) => ({
  operatorType,
  key,
  values,
});

test.each<{ what: string; advancedFilters: AdvancedFilter[]; is: boolean }>([
  { what: 'no filter', advancedFilters: [], is: true },
  { what: 'the text', advancedFilters: [having('StringIn', 'x', '+1425555010A')], is: true },
  { what: 'another text', advancedFilters: [having('StringIn', '+1425')], is: false },
  { what: 'its beginning', advancedFilters: [having('StringBeginsWith', '+1425')], is: true },
  { what: 'another beginning', advancedFilters: [having('StringBeginsWith', '+1206')], is: false },
  {
    what: 'one of two filters',
    advancedFilters: [having('StringBeginsWith', '+1425'), having('StringIn', 'x')],
    is: false,
  },
  {
    what: 'what is not there',
    advancedFilters: [{ ...having('StringBeginsWith', '+'), key: 'data.to.rawId' }],
    is: false,
  },
])('$what: $is', ({ advancedFilters, is }) => {
  expect(isWanted({ eventTypes: ['A'], advancedFilters }, event)).toBe(is);
});

test('an event of another type is not wanted', () => {
  expect(isWanted({ eventTypes: ['B'] }, event)).toBe(false);
});
