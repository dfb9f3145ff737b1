import { expect, test } from 'vitest';
import type { PhoneNumber } from '../../../src/flow/phoneNumber.ts';
import { createLegPrices } from '../../../src/report/cost/createLegPrices.ts';
import type { Leg } from '../../../src/report/cost/legsOf.ts';
import { owned, prices } from '../prices.ts';

const own = '+18005551000' as PhoneNumber;
const inbound: Leg = { direction: 'inbound', reach: '+1206555', ms: 1 };
const outbound: Leg = { direction: 'outbound', reach: '+447700', ms: 1 };

test.each<[Leg, PhoneNumber | null, object]>([
  [inbound, own, { kind: 'inbound', what: 'US, toll-free', rate: 0.022 }],
  [outbound, own, { kind: 'outbound', what: 'United Kingdom, mobile', rate: 0.32 }],
  [{ ...outbound, reach: '+372' }, own, { what: 'unknown destination', rate: null }],
  [{ ...outbound, reach: 'teams' }, null, { kind: 'voip', what: 'Teams', rate: 0.004 }],
])('%j at %s', (leg, at, price) => {
  const priceOf = createLegPrices(prices());
  expect(priceOf(leg, at)).toMatchObject({ unit: 'minutes', ...price });
  // By its identity a price is found again.
  expect(priceOf({ ...leg }, at)).toBe(priceOf(leg, at));
});

test('a number that the resource does not have is that of a trunk', () => {
  const priceOf = createLegPrices(prices({ owned: [owned('+12065550199')] }));
  expect(priceOf(inbound, own)).toMatchObject({ kind: 'directRouting', what: 'inbound' });
  expect(priceOf(outbound, own)).toMatchObject({ kind: 'directRouting', what: 'outbound' });
});
