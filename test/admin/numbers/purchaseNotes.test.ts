import { expect, test } from 'vitest';
import {
  claimPurchase,
  noteNothing,
  notePurchase,
} from '../../../src/admin/numbers/purchaseNotes.ts';
import { purchase as begun, found, searchOf } from '../../store/sampleSearch.ts';
import { adminWorld, noon } from '../adminWorld.ts';
import { keptSearch } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const order = { ...begun, operation: null };
const address = { operation: '/purchase', result: null };

const world = async () => {
  const made = adminWorld();
  const kept = await made.stores.numberSearches.add(searchOf());
  return { ...made, kept, now: async () => (await keptSearch(made)).search };
};

test('an order is noted step by step', async () => {
  const { deps, kept, now } = await world();
  const claimed = await claimPurchase(kept, order, deps);
  expect((await now()).purchase).toEqual(order);
  const placed = await notePurchase(claimed, { operation: address }, deps);
  expect((await now()).purchase).toEqual({ ...order, operation: address });
  await notePurchase(placed, { bought: found.numbers }, deps);
  expect((await now()).purchase).toMatchObject({ operation: address, bought: found.numbers });
});

test('who comes second may not order, and what he notes later changes nothing', async () => {
  const { deps, kept, now } = await world();
  const claimed = await claimPurchase(kept, order, deps);
  await expect(claimPurchase(kept, order, deps)).rejects.toEqual(refusal('refused', 'otherBuyer'));
  await notePurchase(claimed, { bought: found.numbers }, deps);
  expect(
    (await notePurchase(claimed, { operation: address }, deps)).search.purchase?.operation,
  ).toBe(address);
  expect((await now()).purchase).toMatchObject({ operation: null, bought: found.numbers });
});

test('what came to nothing can be ordered again, unless it has expired', async () => {
  const { deps, kept, now } = await world();
  const again = await noteNothing(await claimPurchase(kept, order, deps), false, deps);
  expect(await now()).toEqual(searchOf());
  await noteNothing(again, true, deps);
  expect((await now()).found?.expiresAt).toBe(noon);
});

test('of what nobody has ordered there is nothing to note', async () => {
  const { deps, kept } = await world();
  expect(await notePurchase(kept, { bought: [] }, deps)).toBe(kept);
  expect(await notePurchase(kept, { operation: address }, deps)).toBe(kept);
});
