import { expect, test } from 'vitest';
import { createCostTally } from '../../../src/report/cost/createCostTally.ts';
import { taken } from '../callOf.ts';
import { owned, prices } from '../prices.ts';

const outbound = { direction: 'outbound', caller: '+18005551000', ends: 90 } as const;

test('lines say units, rate and amount, and add up to the total', () => {
  const cost = taken(
    createCostTally(prices({ owned: [owned('+18005551000', { monthly: 3 })] }), 30),
    { ends: 30 },
    { ends: 90, flow: 'survey' },
    { ...outbound, called: '+442079460123', client: 'crm', purpose: 'marketing' },
    { ...outbound, called: '+37255501234', client: 'crm' },
  );
  expect(cost.lines).toEqual([
    {
      ...{ kind: 'lease', what: 'US, geographic', unit: 'numbers', calls: 0 },
      ...{ units: 1, unitsRoundedUp: 1, rate: 0.1, amount: 0.1, amountRoundedUp: 0.1 },
    },
    {
      ...{ kind: 'inbound', what: 'US, toll-free', unit: 'minutes', calls: 2 },
      ...{ units: 2, unitsRoundedUp: 3, rate: 0.022, amount: 0.044, amountRoundedUp: 0.066 },
    },
    {
      ...{ kind: 'outbound', what: 'United Kingdom, landline', unit: 'minutes', calls: 1 },
      ...{ units: 1.5, unitsRoundedUp: 2, rate: 0.015, amount: 0.0225, amountRoundedUp: 0.03 },
    },
    {
      ...{ kind: 'outbound', what: 'unknown destination', unit: 'minutes', calls: 1 },
      ...{ units: 1.5, unitsRoundedUp: 2, rate: null, amount: null, amountRoundedUp: null },
    },
  ]);
  expect(cost).toMatchObject({
    ...{ currency: 'USD', rateDate: '2026-10-01', leaseDate: '2026-09-01' },
    ...{ total: 0.1665, totalRoundedUp: 0.196, unpriced: 1 },
    byFlow: [
      { name: 'support', calls: 3, amount: 0.0335 },
      { name: 'survey', calls: 1, amount: 0.033 },
    ],
    byNumber: [{ name: '+18005551000', calls: 4, amount: 0.0665 }],
    byClient: [{ name: 'crm', calls: 2, amount: 0.0225 }],
    byPurpose: [
      { name: 'marketing', calls: 1, amount: 0.0225 },
      { name: 'transactional', calls: 1, amount: 0 },
    ],
  });
});
