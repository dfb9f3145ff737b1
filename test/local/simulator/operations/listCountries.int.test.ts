import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startResource } from '../startResource.ts';

const path = '/availablePhoneNumbers/countries';

test('pages are as long as asked for, and name the next', async () => {
  const { url } = await startResource();
  type Page = { countries: unknown[]; nextLink: string };
  const get = async (address: string): Promise<Page> =>
    JSON.parse(await (await sendSigned(url, { method: 'GET', path: address })).text());
  const first = await get(`${path}?skip=0&maxPageSize=30&api-version=2025-06-01`);
  expect(first).toMatchObject({ countries: { length: 30 }, nextLink: expect.any(String) });
  const second = await get(first.nextLink);
  expect(second).toMatchObject({ countries: { length: 10 }, nextLink: null });
  expect(second.countries.at(-1)).toEqual({ localizedName: 'United States', countryCode: 'US' });
});
