import { expect, test } from 'vitest';
import { all, buy, type Resource, startResource, wanted } from '../startResource.ts';
import { caller, ourNumber } from '../startSimulator.ts';

const holdMs = 960_000;

/** A search of so many numbers, and a way to buy what it found. */
async function find({ numbers }: Resource, quantity = 1) {
  const search = await numbers.beginSearchAvailablePhoneNumbers({ ...wanted, quantity });
  const { searchId, phoneNumbers } = await search.pollUntilDone();
  const purchase = async () => (await numbers.beginPurchasePhoneNumbers(searchId)).pollUntilDone();
  return { purchase, phoneNumbers, searchId };
}

test('a bought number rings the app, can be called from, and is gone after release', async () => {
  const { answer, app, client, dial, numbers, sim } = await startResource();
  const bought = await buy({ numbers });
  expect(bought).toBe('+12065550100');
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber, bought] });
  expect((await all(numbers.listPurchasedPhoneNumbers())).map((each) => each.phoneNumber)).toEqual([
    ourNumber,
    bought,
  ]);

  await dial({ to: bought });
  const incoming = await app.nextIncoming();
  expect(incoming.data.to).toMatchObject({ phoneNumber: { value: bought } });
  await answer(incoming);
  await app.next('CallConnected');

  await client.createCall(
    { targetParticipant: { phoneNumber: caller }, sourceCallIdNumber: { phoneNumber: bought } },
    app.callback('b'),
  );
  await app.next('CallConnected', 'b');

  await (await numbers.beginReleasePhoneNumber(bought)).pollUntilDone();
  expect(await sim('POST', '/calls', { from: caller, to: bought }, 400)).toMatchObject({
    error: { code: 'notOurs' },
  });
  await expect(numbers.getPurchasedPhoneNumber(bought)).rejects.toMatchObject({ code: 'NotFound' });
});

test('nothing is bought twice, and a search that was bought is gone', async () => {
  const resource = await startResource({ maxPurchasedNumbers: 9 });
  const { purchase } = await find(resource);
  await purchase();
  await expect(purchase()).rejects.toMatchObject({ code: 'NotFound', statusCode: 404 });
  expect(await all(resource.numbers.listPurchasedPhoneNumbers())).toHaveLength(2);
});

test('a search that has expired is taken, and fails', async () => {
  const resource = await startResource();
  const { purchase } = await find(resource);
  await resource.advance(holdMs);
  await expect(purchase()).rejects.toThrow(/has failed\. ReservationExpired\./);
  expect(await all(resource.numbers.listPurchasedPhoneNumbers())).toHaveLength(1);
});

test('the tenant buys no more than it may, and may again after a release', async () => {
  const resource = await startResource();
  const { numbers, sim } = resource;
  const first = await buy(resource);
  const { purchase } = await find(resource);
  await expect(purchase()).rejects.toMatchObject({ statusCode: 403, code: 'Forbidden' });
  await (await numbers.beginReleasePhoneNumber(first)).pollUntilDone();
  await purchase();
  const { purchase: third } = await find(resource);
  await sim('PUT', '/limits', { maxPurchasedNumbers: 2 });
  await third();
});

test('two orders at once count together', async () => {
  const resource = await startResource({ purchaseDelayMs: 20_000, factor: 1, searchDelayMs: 0 });
  const { numbers } = resource;
  const [first, second] = [await find(resource), await find(resource)];
  await numbers.beginPurchasePhoneNumbers(first.searchId);
  await expect(numbers.beginPurchasePhoneNumbers(second.searchId)).rejects.toThrow(/no more than/);
});

test('a purchase can fail half-way, or leave everything as it was', async () => {
  const resource = await startResource({ maxPurchasedNumbers: 9 });
  const { numbers, sim } = resource;
  const { purchase, phoneNumbers } = await find(resource, 3);
  await sim('PUT', '/faults', {
    numbers: [
      { operation: 'purchase', outcome: 'fails' },
      { operation: 'purchase', outcome: 'partly' },
    ],
  });
  await expect(purchase()).rejects.toThrow(/PurchaseFailed/);
  expect(await all(numbers.listPurchasedPhoneNumbers())).toHaveLength(1);
  await expect(purchase()).rejects.toThrow(/NumbersPartiallyAcquired/);
  const owned = await all(numbers.listPurchasedPhoneNumbers());
  expect(owned.map(({ phoneNumber }) => phoneNumber)).toEqual([ourNumber, phoneNumbers[0]]);
});

test('the answer can be lost although the purchase takes place', async () => {
  const resource = await startResource();
  const { purchase, phoneNumbers } = await find(resource);
  const status = [{ operation: 'purchaseNumbers', code: 0, afterEffect: true }];
  await resource.sim('PUT', '/faults', { status });
  await expect(purchase()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await resource.sim('GET', '/numbers')).toEqual({ numbers: [ourNumber, ...phoneNumbers] });
});
