import { expect, test } from 'vitest';
import { type CallerId, decideCall } from '../../../src/admin/routing/decideCall.ts';
import { sampleRoute, sbc2 } from './sampleConfig.ts';

const us = sampleRoute();
const gb = sampleRoute({ name: 'gb', pattern: '^\\+44\\d{7,10}$', trunks: [sbc2] });
const all = sampleRoute({ name: 'all', pattern: '^\\+\\d+$', trunks: [sbc2] });
const help = sampleRoute({ name: 'help', pattern: '^911$' });
const loose = sampleRoute({ name: 'loose', pattern: '5550' });
const odd = sampleRoute({ name: 'odd', pattern: '^(?=\\+).*$' });
const plus = sampleRoute({ name: 'plus', pattern: '^+1\\d+$' });
const number = '+14255550100';
const caller = (isOwned: boolean, canCall: boolean): CallerId => ({
  ...{ kind: 'known', number: '+12065550100', isOwned, canCall },
});

test.each([
  { routes: [us, gb, all], dialled: number, names: ['us', 'all'] },
  { routes: [all, us], dialled: number, names: ['all', 'us'] },
  { routes: [us, gb], dialled: '+442079460100', names: ['gb'] },
  { routes: [all, help], dialled: '911', names: ['help'] },
  { routes: [help], dialled: '9115', names: [] },
  { routes: [loose], dialled: number, names: ['loose'] },
  { routes: [plus], dialled: number, names: [] },
  { routes: [us], dialled: '+1425555010', names: [] },
])('$dialled takes $names', ({ routes, dialled, names }) => {
  const decision = decideCall(routes, dialled, caller(true, true));
  expect(decision.routes.map(({ name }) => name)).toEqual(names);
  expect(decision.outcome).toBe(names.length > 0 ? 'route' : 'voiceCalling');
});

test.each<{ from: CallerId; outcome: string }>([
  { from: caller(true, true), outcome: 'voiceCalling' },
  { from: caller(true, false), outcome: 'fails' },
  { from: caller(false, false), outcome: 'fails' },
  { from: { kind: 'none' }, outcome: 'fails' },
  { from: { kind: 'unasked' }, outcome: 'noRoute' },
])('without a route: $outcome', ({ from, outcome }) => {
  expect(decideCall([gb], number, from)).toEqual({ outcome, routes: [], doubtful: [] });
});

test('a pattern that cannot be judged is named where it stands before', () => {
  const names = (...routes: (typeof us)[]) =>
    decideCall(routes, number, caller(true, true)).doubtful.map(({ name }) => name);
  expect([names(odd, us), names(us, odd), names(odd, gb)]).toEqual([['odd'], [], ['odd']]);
});
