import { expect, test } from 'vitest';
import { filter, type Gathered } from '../../../../src/admin/doctor/checks/filter.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const byRawId = (...values: string[]) => ({
  filters: [{ operatorType: 'StringIn', key: 'data.to.rawId', values }],
});
const byNumber = (...values: string[]) => ({
  filters: [{ operatorType: 'StringIn', key: 'data.to.phoneNumber.value', values }],
});
const first = '4:+12065550100';
const second = '4:+12065550101';
const whole: NonNullable<Gathered> = {
  ...{ subscriptions: [byRawId(first)], owned: [first], routed: [], hasTrunks: false },
};
const many = Array.from({ length: 25 }, (_, at) => `8:acs:user-${at}`);

test.each<{ what: string; change: Partial<NonNullable<Gathered>>; says: RegExp[] }>([
  { what: 'all are named', change: {}, says: [/^ok: The filter names everybody/] },
  {
    what: 'there is no filter',
    change: { subscriptions: [{ filters: [] }], owned: [first, second] },
    says: [/^ok: Calls to everybody/],
  },
  { what: 'nothing is told to the app', change: { subscriptions: [] }, says: [] },
  {
    what: 'a number of ours is left out',
    change: { owned: [first, second] },
    says: [/^failure: 4:\+12065550101 is ours.*CALLED_RAW_IDS=4:\+12065550100,4:\+12065550101 ;/],
  },
  {
    what: 'two filters share the numbers, each by its own key',
    change: { subscriptions: [byRawId(first), byNumber('+12065550101')], owned: [first, second] },
    says: [/^ok/],
  },
  {
    what: 'a number that is not ours',
    change: { subscriptions: [byRawId(first, second)] },
    says: [/^warning: .*4:\+12065550101, which is no number of ours\. .*IDS=4:\+12065550100 ;/],
  },
  {
    what: 'it may be behind the SBC',
    change: { subscriptions: [byRawId(first, second)], hasTrunks: true },
    says: [/^ok/, /^unchecked: .*behind the SBC/],
  },
  {
    what: 'a user with a route is left out',
    change: { routed: ['8:acs:ada'] },
    says: [/^failure: 8:acs:ada has a route, and the filter leaves it out/],
  },
  {
    what: 'there is no place for more',
    change: { subscriptions: [byRawId(...many)], owned: [first] },
    says: [
      /^failure: .*A filter holds 25 values, and these are 26/,
      /^warning: .*no place for more/,
    ],
  },
])('$what', ({ change, says }) => {
  expect(told(filter.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('without Azure there is nothing to say', async () => {
  expect(await filter.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(filter.judge(null)).toEqual([]);
});
