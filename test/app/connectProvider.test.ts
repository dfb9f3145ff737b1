import { expect, test } from 'vitest';
import { connectProvider } from '../../src/app/connectProvider.ts';
import { readConfig } from '../../src/config.ts';
import { sampleEnv } from '../config/sampleEnv.ts';

test('a connection string needs no identity', async () => {
  const provider = await connectProvider(readConfig(sampleEnv()), () => expect.unreachable());
  expect(Object.keys(provider.gateway)).toEqual(['execute', 'probe']);
  expect(Object.keys(provider.files)).toEqual(['download', 'delete']);
});

test('an endpoint needs one', async () => {
  const env = sampleEnv({
    ACS_CONNECTION_STRING: '',
    ACS_ENDPOINT: 'https://contoso.communication.azure.com',
  });
  let asked = 0;
  await connectProvider(readConfig(env), async () => {
    asked += 1;
    return { getToken: async () => null };
  });
  expect(asked).toBe(1);
});
