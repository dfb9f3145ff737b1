import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startResource } from '../startResource.ts';

test('it is empty at first, and has no health in this version', async () => {
  const { url } = await startResource();
  const get = (query: string) => sendSigned(url, { method: 'GET', path: `/sip?${query}` });
  const version = 'api-version=2023-03-01';
  expect(await (await get(version)).json()).toEqual({ trunks: {}, routes: [] });
  expect((await get(`expand=trunks/health&${version}`)).status).toBe(400);
  expect((await get('')).status).toBe(400);
});
