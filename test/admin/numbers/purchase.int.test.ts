import { expect, test } from 'vitest';
import { orderNumbers, resumePurchase } from '../../../src/admin/numbers/purchase.ts';
import { searchNumbers } from '../../../src/admin/numbers/searchNumbers.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { keptSearch, type NumbersWorld, numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const number = '+12065550100';

const searched = async (
  given: Parameters<typeof numbersWorld>[0] = {},
  change: Parameters<typeof numbersWorld>[2] = {},
  quantity = 1,
) => {
  const world = await numbersWorld({ maxPurchasedNumbers: 9, ...given }, [], change);
  const { kept } = await searchNumbers(
    {
      ...{ country: 'US', type: 'geographic', assignment: 'application', areaCode: '206' },
      ...{ calling: 'inbound+outbound', sms: 'none', state: null, city: null, quantity },
    },
    false,
    world.deps,
  );
  return { ...world, kept };
};

const ownNumbers = ({ resource }: NumbersWorld) => resource.sim('GET', '/numbers');
const fault = ({ resource }: NumbersWorld, faults: object) =>
  resource.sim('PUT', '/faults', faults);
const namesOf = (owned: readonly Readonly<{ phoneNumber: string }>[]) =>
  owned.map(({ phoneNumber }) => phoneNumber);

/** The same person with another process, some time later. */
const later = ({ deps }: NumbersWorld, ms = 0) => ({
  ...deps,
  interrupted: new AbortController().signal,
  now: () => (Date.now() + ms) as Instant,
});

test('what a search holds is ordered once, and noted as bought', async () => {
  const world = await searched();
  expect(namesOf(await orderNumbers(world.kept, world.deps))).toEqual([number]);
  expect((await keptSearch(world)).search.purchase).toMatchObject({
    ...{ by: 'ada@laptop', bought: [number] },
    operation: { operation: expect.stringContaining('/phoneNumbers/operations/purchase_') },
  });
  expect(await world.count('purchaseNumbers')).toBe(1);
});

test('after Ctrl-C the order goes on, and is taken up instead of placed again', async () => {
  const world = await searched({ factor: 1, searchDelayMs: 0 });
  const ordering = orderNumbers(world.kept, world.deps);
  setTimeout(world.interrupt, 200);
  await expect(ordering).rejects.toEqual(
    refusal('interrupted', 'interrupted', 'buys nothing twice'),
  );
  const kept = await keptSearch(world);
  expect(kept.search.purchase).toMatchObject({ bought: null, operation: expect.anything() });
  await world.resource.advance(20_000);
  const resumed = await resumePurchase(kept, later(world));
  expect(resumed.kind === 'bought' && namesOf(resumed.owned)).toEqual([number]);
  expect(await world.count('purchaseNumbers')).toBe(1);
  expect((await keptSearch(world)).search.purchase?.bought).toEqual([number]);
});

test('so it is after the connection was lost in the middle', async () => {
  const world = await searched();
  await fault(world, { status: [{ operation: 'getNumberOperation', code: 0, times: 2 }] });
  await expect(orderNumbers(world.kept, world.deps)).rejects.toEqual(
    refusal('unreachable', 'connectionLost', 'numbers buy'),
  );
  await world.resource.sim('DELETE', '/faults');
  const resumed = await resumePurchase(await keptSearch(world), later(world));
  expect(resumed.kind === 'bought' && namesOf(resumed.owned)).toEqual([number]);
  expect(await world.count('purchaseNumbers')).toBe(1);
});

test('an order whose answer is lost is seen in the numbers', async () => {
  const world = await searched();
  await fault(world, { status: [{ operation: 'purchaseNumbers', code: 0, afterEffect: true }] });
  expect(namesOf(await orderNumbers(world.kept, world.deps))).toEqual([number]);
  expect((await keptSearch(world)).search.purchase).toMatchObject({
    ...{ operation: null, bought: [number] },
  });
});

test('an order whose answer is lost is waited for as long as it takes, not repeated', async () => {
  const world = await searched({ factor: 1, searchDelayMs: 0 });
  await fault(world, { status: [{ operation: 'purchaseNumbers', code: 0, afterEffect: true }] });
  await expect(orderNumbers(world.kept, world.deps)).rejects.toEqual(
    refusal('unreachable', 'connectionLost', 'looks at the numbers first'),
  );
  const resuming = resumePurchase(await keptSearch(world), later(world));
  setTimeout(() => world.resource.advance(20_000), 500);
  const resumed = await resuming;
  expect(resumed.kind === 'bought' && namesOf(resumed.owned)).toEqual([number]);
  expect(await world.count('purchaseNumbers')).toBe(1);
}, 15_000);

test('an order that never arrived is known as none when its time is over', async () => {
  const world = await searched();
  await fault(world, { status: [{ operation: 'purchaseNumbers', code: 0 }] });
  await expect(orderNumbers(world.kept, world.deps)).rejects.toEqual(
    refusal('unreachable', 'connectionLost'),
  );
  const resumed = await resumePurchase(await keptSearch(world), later(world, 61_000));
  expect(resumed.kind).toBe('nothing');
  expect((await keptSearch(world)).search.purchase).toBeNull();
  expect(await ownNumbers(world)).toEqual({ numbers: ['+18005550199'] });
});

test('an operation that the provider has forgotten is looked for in the numbers', async () => {
  const world = await searched();
  await orderNumbers(world.kept, world.deps);
  const kept = await keptSearch(world);
  const { purchase } = kept.search;
  if (purchase === null) throw new Error('there should be an order');
  const operation = {
    operation: '/phoneNumbers/operations/purchase_x?api-version=1',
    result: null,
  };
  const forgotten = { ...kept.search, purchase: { ...purchase, operation, bought: null } };
  const changed = await world.stores.numberSearches.replace(kept, forgotten);
  if (changed === null) throw new Error('nobody else changes it');
  const resumed = await resumePurchase(changed, later(world));
  expect(resumed.kind === 'bought' && namesOf(resumed.owned)).toEqual([number]);
});

test('a purchase that fails can be tried again', async () => {
  const world = await searched();
  await fault(world, { numbers: [{ operation: 'purchase', outcome: 'fails' }] });
  await expect(orderNumbers(world.kept, world.deps)).rejects.toEqual(
    refusal('failed', 'PurchaseFailed', 'Nothing was bought.'),
  );
  const kept = await keptSearch(world);
  expect(kept.search.purchase).toBeNull();
  expect(namesOf(await orderNumbers(kept, world.deps))).toEqual([number]);
});

test('a purchase that fails half-way says what is ours, and is not tried again', async () => {
  const world = await searched({}, {}, 2);
  await fault(world, { numbers: [{ operation: 'purchase', outcome: 'partly' }] });
  const ordering = orderNumbers(world.kept, world.deps);
  await expect(ordering).rejects.toEqual(refusal('failed', 'partlyBought', 'numbers release'));
  await expect(ordering).rejects.toThrow(`Of 2 numbers 1 were bought: ${number}.`);
  expect((await keptSearch(world)).search.purchase?.bought).toEqual([number]);
});

test('a search that has expired at the provider is known as expired', async () => {
  const world = await searched();
  await world.resource.advance(960_001);
  await expect(orderNumbers(world.kept, world.deps)).rejects.toEqual(
    refusal('failed', 'ReservationExpired', 'Search again'),
  );
  const { search } = await keptSearch(world);
  expect(search.purchase).toBeNull();
  expect(search.found?.expiresAt).toBeLessThanOrEqual(Date.now());
});

test('more numbers than the tenant may buy', async () => {
  const world = await searched({ maxPurchasedNumbers: 0 });
  await expect(orderNumbers(world.kept, world.deps)).rejects.toEqual(
    refusal('refused', 'Forbidden', 'support request'),
  );
  expect((await keptSearch(world)).search.purchase).toBeNull();
});

test('of two who buy the same at once, one is told', async () => {
  const world = await searched({ factor: 1, searchDelayMs: 0 });
  const other = later(world);
  const first = orderNumbers(world.kept, world.deps);
  const second = orderNumbers(world.kept, other);
  await expect(second).rejects.toEqual(refusal('refused', 'otherBuyer'));
  await world.resource.advance(20_000);
  expect(namesOf(await first)).toEqual([number]);
  expect(await world.count('purchaseNumbers')).toBe(1);
});
