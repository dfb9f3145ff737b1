import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startResource, wanted } from '../startResource.ts';

const version = 'api-version=2025-06-01';

test('a result can be fetched once the search is done, and still when it has expired', async () => {
  const { advance, numbers, url } = await startResource({ factor: 1 });
  const poller = await numbers.beginSearchAvailablePhoneNumbers(wanted);
  const resource: string = JSON.parse(poller.toString()).state.config.resourceLocation;
  const get = () => sendSigned(url, { method: 'GET', path: resource });
  expect((await get()).status).toBe(404);
  await advance(3500);
  expect(await (await get()).json()).toMatchObject({ phoneNumbers: ['+12065550100'] });
  await advance(960_000);
  expect((await get()).status).toBe(200);
});

test('nothing is known of another search', async () => {
  const { url } = await startResource();
  const path = `/availablePhoneNumbers/searchResults/none?${version}`;
  const answer = await sendSigned(url, { method: 'GET', path });
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { error: { code: 'NotFound', target: 'searchid' } },
  ]);
});
