import { expect, test } from 'vitest';
import {
  describeProposal,
  eventGridCommand,
  proposeRoute,
} from '../../../src/admin/numbers/proposeRoute.ts';
import { routesFrom } from './routesFrom.ts';

const number = '+12065550100';
const known = { routes: routesFrom('flow: support'), flows: ['sales', 'support'] };

test('a route of its own to the flow that answers already, exactly as routes.yaml has it', () => {
  const proposal = proposeRoute([number], null, ['+18005550199', number], known);
  expect(proposal).toMatchObject({
    now: 'support',
    yaml: ['  - { called: "+12065550100", flow: support }'],
  });
  expect(proposal.eventGrid).toMatch(/ data\.to\.rawId StringIn 4:\+18005550199 4:\+12065550100$/);
  expect(routesFrom(...proposal.yaml.map((line) => line.replace(/^ {2}- \{|\}$/g, '')))).toEqual([
    expect.objectContaining({ action: { kind: 'flow', flow: 'support' } }),
  ]);
});

test.each([
  { flow: 'sales', routes: known.routes, gives: 'sales' },
  { flow: null, routes: [], gives: 'sales' },
])('the flow that is wanted, or else the first: $gives', ({ flow, routes, gives }) => {
  const { yaml } = proposeRoute([number], flow, [number], { ...known, routes });
  expect(yaml[0]).toContain(`flow: ${gives}`);
});

test('for people it says where to put it and how to extend a filter', () => {
  const lines = describeProposal(proposeRoute([number], null, [number], known)).join('\n');
  expect(lines).toContain('src/flows/routes.yaml');
  expect(lines).toContain(eventGridCommand([number]));
});
