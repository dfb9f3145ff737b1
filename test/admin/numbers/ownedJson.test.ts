import { expect, test } from 'vitest';
import { ownedCells, ownedHeadings, toOwnedJson } from '../../../src/admin/numbers/ownedJson.ts';
import { routesFrom } from './routesFrom.ts';
import { ownedOf } from './sampleOwned.ts';

const routes = routesFrom('callerWithheld: true, reject: busy', 'flow: support');

test('a number with what it can do, costs and the flow of its calls', () => {
  const json = toOwnedJson(ownedOf(), routes);
  expect(json).toEqual({
    ...{ number: '+12065550100', country: 'US', type: 'geographic', assignment: 'application' },
    ...{ calling: 'inbound+outbound', sms: 'none' },
    cost: { amount: 1, currency: 'USD', billingFrequency: 'monthly' },
    ...{ purchasedAt: '2026-11-21T10:00:00.000Z', flow: 'support' },
    calls: 'support, at times refused (busy)',
  });
  expect(ownedCells(json)).toHaveLength(ownedHeadings.length);
  expect(ownedCells(json)).toContain('1.00 USD');
});
