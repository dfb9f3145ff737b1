import { expect, test } from 'vitest';
import { openProvider } from '../../../src/admin/provider/openProvider.ts';
import { all } from '../../local/simulator/startResource.ts';
import { accessKey, ourNumber, startSimulator } from '../../local/simulator/startSimulator.ts';

test('reaches numbers, routes and identities of the resource that is named', async () => {
  const { url } = await startSimulator();
  const provider = await openProvider({
    ACS_CONNECTION_STRING: `endpoint=${url}/;accesskey=${accessKey}`,
  });
  expect(provider.endpoint).toBe(url);
  const numbers = await all(provider.numbers.listPurchasedPhoneNumbers());
  expect(numbers.map(({ phoneNumber }) => phoneNumber)).toContain(ourNumber);
  expect(await all(provider.sip.listTrunks())).toEqual([]);
  expect((await provider.identities.createUser()).communicationUserId).toMatch(/^8:acs:/);
});

test('an endpoint is reached as whoever is signed in', async () => {
  const provider = await openProvider({ ACS_ENDPOINT: 'https://contoso.example/' });
  expect(provider.endpoint).toBe('https://contoso.example');
});

test('without a resource, and with a string that is none, it says so', async () => {
  await expect(openProvider({})).rejects.toMatchObject({ failure: { code: 'noResource' } });
  await expect(openProvider({ ACS_CONNECTION_STRING: 'nonsense' })).rejects.toMatchObject({
    failure: { code: 'badResource' },
  });
});
