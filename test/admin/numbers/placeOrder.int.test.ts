import { expect, test } from 'vitest';
import { findForQuestion } from '../../../src/admin/numbers/findToBuy.ts';
import { placeOrder } from '../../../src/admin/numbers/placeOrder.ts';
import { wantedFrom } from '../../../src/admin/numbers/searchCommand.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const wanted = wantedFrom({ country: 'US', type: 'geographic' }, { areaCode: '206' });
const what = { kind: 'question', wanted } as const;
const options = { what, yes: true, maxMonthlyCost: null, as: 'bob' };

test('it is checked, asked about, noted and ordered', async () => {
  const world = await numbersWorld({}, ['y']);
  const kept = await findForQuestion(wanted, false, world.deps);
  const dear = placeOrder(kept, { ...options, maxMonthlyCost: 0.5 }, world.deps);
  await expect(dear).rejects.toEqual(refusal('refused', 'tooDear'));
  expect([world.asked, await world.noted()]).toEqual([[], []]);
  const owned = await placeOrder(kept, { ...options, yes: false }, world.deps);
  expect(owned.map(({ phoneNumber }) => phoneNumber)).toEqual(['+12065550100']);
  expect(await world.noted()).toEqual([['numbers.buy', '+1206•••0100']]);
});

test('an order that fails is noted as failed', async () => {
  const world = await numbersWorld({ maxPurchasedNumbers: 0 });
  const kept = await findForQuestion(wanted, false, world.deps);
  await expect(placeOrder(kept, options, world.deps)).rejects.toEqual(
    refusal('refused', 'Forbidden'),
  );
  expect(await world.noted()).toHaveLength(2);
});
