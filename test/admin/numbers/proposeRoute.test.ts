import { expect, test } from 'vitest';
import { describeProposal, proposeRoute } from '../../../src/admin/numbers/proposeRoute.ts';
import { routesFrom } from './routesFrom.ts';

const number = '+12065550100';
const known = { routes: routesFrom('flow: support'), flows: ['sales', 'support'] };

test('a route of its own to the flow that answers already, exactly as routes.yaml has it', () => {
  const proposal = proposeRoute([number], null, ['4:+18005550199'], known);
  expect(proposal).toMatchObject({
    now: 'support',
    yaml: ['  - { called: "+12065550100", flow: support }'],
  });
  expect(proposal.eventGrid).toMatch(
    / CALLED_RAW_IDS=4:\+18005550199,4:\+12065550100 ; .*--only events$/,
  );
  expect(routesFrom(...proposal.yaml.map((line) => line.replace(/^ {2}- \{|\}$/g, '')))).toEqual([
    expect.objectContaining({ action: { kind: 'flow', flow: 'support' } }),
  ]);
});

test.each([
  { flow: 'sales', routes: known.routes, gives: 'sales' },
  { flow: null, routes: [], gives: 'sales' },
])('the flow that is wanted, or else the first: $gives', ({ flow, routes, gives }) => {
  const { yaml } = proposeRoute([number], flow, null, { ...known, routes });
  expect(yaml[0]).toContain(`flow: ${gives}`);
});

test('for people it says where to put it, and how to extend a filter if there is one', () => {
  const linesFor = (filter: readonly string[] | null): string =>
    describeProposal(proposeRoute([number], null, filter, known)).join('\n');
  expect(linesFor(['8:acs:ada'])).toMatch(
    /src\/flows\/routes\.yaml[\s\S]*CALLED_RAW_IDS=8:acs:ada,4:\+12065550100 ; then: npm/,
  );
  expect(linesFor(null)).not.toMatch(/deployment announces|CALLED_RAW_IDS/);
  expect(linesFor([`4:${number}`])).not.toContain('CALLED_RAW_IDS');
});
