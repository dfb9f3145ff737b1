import { expect, test } from 'vitest';
import type { FlowId } from '../../src/flow/flow.ts';
import { parseParty } from '../../src/flow/party.ts';
import type { Route } from '../../src/flow/route.ts';
import { routeFor } from '../../src/flow/routeFor.ts';

const party = (text: string) => parseParty(text) ?? { kind: 'withheld' as const };
const flow = (name: string) => ({ kind: 'flow', flow: name as FlowId }) as const;

const routes: readonly Route[] = [
  { match: { kind: 'called', party: party('+14255550100') }, action: flow('one') },
  { match: { kind: 'calledPrefix', prefix: '+1425' }, action: flow('area') },
  { match: { kind: 'called', party: party('8:acs:Reception') }, action: flow('voip') },
  { match: { kind: 'anyNumber' }, action: flow('any') },
];

test.each([
  ['+14255550100', flow('one')],
  ['+14255550101', flow('area')],
  ['+12065550100', flow('any')],
  ['8:acs:reception', flow('voip')],
  ['8:acs:other', { kind: 'ignore' }],
  ['8:orgid:6b1f0b53-0e4c-4b4e-8f0a-1c2d3e4f5a6b', { kind: 'ignore' }],
  ['withheld', { kind: 'ignore' }],
])('a call to %s', (called, action) => {
  expect(routeFor(routes, party(called))).toEqual(action);
});

test('the first route that takes a call decides', () => {
  expect(routeFor(routes.toReversed(), party('+14255550100'))).toEqual(flow('any'));
});

test('without routes every call is left alone', () => {
  expect(routeFor([], party('+14255550100'))).toEqual({ kind: 'ignore' });
});
