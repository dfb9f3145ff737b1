import { expect, test } from 'vitest';
import { type CallerId, decideCall } from '../../../src/admin/routing/decideCall.ts';
import { describeDecision } from '../../../src/admin/routing/describeDecision.ts';
import { plainStyle } from '../../../src/admin/style.ts';
import { sampleRoute, sbc1, sbc2 } from './sampleConfig.ts';

const number = '+14255550100';
const us = sampleRoute({ trunks: [sbc1, sbc2] });
const all = sampleRoute({ name: 'all', pattern: '^\\+\\d+$' });
const bare = sampleRoute({ trunks: [] });
const odd = sampleRoute({ name: 'odd', pattern: '(?=1)' });
const ours: CallerId = { kind: 'known', number: '+12065550100', isOwned: true, canCall: true };

const told = (routes: readonly (typeof us)[], caller: CallerId = ours) =>
  describeDecision(number, decideCall(routes, number, caller), caller, plainStyle).join('\n');

test.each([
  {
    what: 'a route',
    routes: [us],
    says: /takes the route us: sbc1\.\S+, sbc2\.\S+\.\n.*\n {2}Microsoft promises no order within/,
  },
  { what: 'what if all fail', routes: [us], says: /dropped: it does not go to Voice Calling/ },
  { what: 'a further one', routes: [us, all], says: /Then, if those fail: all: sbc1/ },
  { what: 'no SBC', routes: [bare], says: /no SBC \(what the provider does .* not known\)/ },
  { what: 'doubt', routes: [odd, us], says: /^The route odd stands before, .*\(\?=1\)\n\+1425/ },
  { what: 'Voice Calling', routes: [], says: /goes by Voice Calling, from \+12065550100\.$/ },
])('$what', ({ routes, says }) => {
  expect(told(routes)).toMatch(says);
});

test.each<{ caller: CallerId; says: RegExp }>([
  { caller: { kind: 'none' }, says: /the call fails\.\n.*set CALLER_ID/ },
  {
    caller: { ...ours, isOwned: false },
    says: /is not a number of this resource\.\n.*numbers list/,
  },
  { caller: { ...ours, canCall: false }, says: /may not place calls\.\nnumbers update \+1206/ },
  { caller: { kind: 'unasked' }, says: /No route of the file matches .* fails otherwise/ },
])('without a route: $says', ({ caller, says }) => {
  expect(told([], caller)).toMatch(says);
});
