import { expect, test } from 'vitest';
import { type Gathered, numbers } from '../../../../src/admin/doctor/checks/numbers.ts';
import type { FlowId } from '../../../../src/flow/flow.ts';
import type { PhoneNumber } from '../../../../src/flow/phoneNumber.ts';
import type { Route } from '../../../../src/flow/route.ts';
import { told } from '../told.ts';

const number = '+14255550100';
const other = '+14255550101';
const routeTo = (called: string): Route => ({
  match: [{ kind: 'called', party: { kind: 'phone', number: called as PhoneNumber } }],
  action: { kind: 'flow', flow: 'support' as FlowId },
});
const owned = { number, takes: true, places: true };
const whole: Gathered = {
  owned: [owned],
  routes: [routeTo(number)],
  callerIds: [number],
  hasTrunks: false,
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp[] }>([
  { what: 'all fits', change: {}, says: [/^ok: .*CALLER_ID is ours/] },
  {
    what: 'CALLER_ID is not known yet',
    change: { callerIds: null },
    says: [/^ok: Each number has a route, and each route a number\.$/],
  },
  {
    what: 'a number without a route',
    change: { owned: [owned, { ...owned, number: other }] },
    says: [/^warning: No route takes calls to \+14255550101.*called: "\+14255550101"/],
  },
  {
    what: 'a number that takes no calls needs no route',
    change: { owned: [owned, { number: other, takes: false, places: true }] },
    says: [/^ok/],
  },
  {
    what: 'a route without a number',
    change: { routes: [routeTo(number), routeTo(other)] },
    says: [/^warning: A route is for \+14255550101.*numbers list/],
  },
  {
    what: 'which may be a number of the SBC',
    change: { routes: [routeTo(number), routeTo(other)], hasTrunks: true },
    says: [/^ok/],
  },
  {
    what: 'a caller id of somebody else',
    change: { callerIds: [other] },
    says: [/^failure: CALLER_ID names \+14255550101, which is no number.*numbers list/],
  },
  { what: 'which an SBC may show', change: { callerIds: [other], hasTrunks: true }, says: [/^ok/] },
  {
    what: 'a caller id that may not call',
    change: { owned: [{ ...owned, places: false }] },
    says: [/^failure: .*may not place calls\. \| .*numbers update \+14255550100/],
  },
  {
    what: 'nothing at all',
    change: { owned: [], routes: [], callerIds: [] },
    says: [/^warning: .*neither a number nor an SBC.*\| npm run admin -- advise/],
  },
])('$what', ({ change, says }) => {
  expect(told(numbers.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
