import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startResource, wanted } from '../startResource.ts';
import { ourNumber } from '../startSimulator.ts';

test('a purchase that is cancelled buys nothing, and the search still holds', async () => {
  const given = { factor: 1, searchDelayMs: 0 };
  const { advance, numbers, sim, url } = await startResource(given);
  const search = await numbers.beginSearchAvailablePhoneNumbers(wanted);
  const { searchId, phoneNumbers } = await search.pollUntilDone();
  const poller = await numbers.beginPurchasePhoneNumbers(searchId);
  const path: string = JSON.parse(poller.toString()).state.config.operationLocation;
  const cancel = () => sendSigned(url, { method: 'DELETE', path });
  expect((await cancel()).status).toBe(204);
  expect((await cancel()).status).toBe(204);
  await advance(20_000);
  await expect(poller.poll()).rejects.toThrow(/Cancelled/);
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber] });
  await numbers.beginPurchasePhoneNumbers(searchId);
  await advance(20_000);
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber, ...phoneNumbers] });
});

test('an unknown operation is a 404', async () => {
  const { url } = await startResource();
  const path = '/phoneNumbers/operations/none?api-version=2025-06-01';
  expect((await sendSigned(url, { method: 'DELETE', path })).status).toBe(404);
});
