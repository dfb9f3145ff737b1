import { expect, test } from 'vitest';
import { describeTaken, takenBy, usualFlow } from '../../../src/admin/numbers/flowsOfNumber.ts';
import { routesFrom } from './routesFrom.ts';

const number = '+12065550100';

test.each([
  { routes: [], says: 'no route', flow: null },
  { routes: ['flow: support'], says: 'support', flow: 'support' },
  {
    routes: [`called: "${number}", flow: sales`, 'flow: support'],
    says: 'sales',
    flow: 'sales',
  },
  { routes: ['called: "+12065550199", flow: sales'], says: 'no route', flow: null },
  { routes: ['calledPrefix: "+1206", flow: sales', 'flow: support'], says: 'sales', flow: 'sales' },
  { routes: ['calledPrefix: "+1800", flow: sales'], says: 'no route', flow: null },
  {
    routes: ['callerWithheld: true, reject: busy', 'flow: support'],
    says: 'support, at times refused (busy)',
    flow: 'support',
  },
  {
    routes: ['callerCountry: [DE], flow: sales', 'callerPrefix: "+4", ignore: true'],
    says: 'no route, at times sales, left alone',
    flow: null,
  },
  {
    routes: [`called: "${number}", redirect: "+14255550100"`, 'flow: support'],
    says: 'to +14255550100',
    flow: null,
  },
])('$routes: $says', ({ routes, says, flow }) => {
  const taken = takenBy(routesFrom(...routes), number);
  expect(describeTaken(taken)).toBe(says);
  expect(usualFlow(taken)).toBe(flow);
});

test.each([
  { kind: 'any' as const, is: 'support' },
  { kind: 'all' as const, is: 'no route' },
])('conditions within $kind', ({ kind, is }) => {
  const of = [
    [{ kind: 'calledPrefix' as const, prefix: '+1206' }],
    [{ kind: 'calledPrefix' as const, prefix: '+1800' }],
  ];
  const [route] = routesFrom('flow: support');
  if (route === undefined) throw new Error('there should be a route');
  const routes = [{ ...route, match: [{ kind, of }] }];
  expect(describeTaken(takenBy(routes, number))).toBe(is);
  const inverted = [{ ...route, match: [{ kind: 'not' as const, of: [{ kind, of }] }] }];
  expect(describeTaken(takenBy(inverted, number))).toBe(is === 'support' ? 'no route' : 'support');
});

test('what stands behind a route that takes every call is never asked', () => {
  const [special, rest] = routesFrom('callerPrefix: "+1425", flow: sales', 'flow: support');
  if (special === undefined || rest === undefined) throw new Error('there should be two');
  expect(describeTaken(takenBy([rest, special], number))).toBe('support');
});
