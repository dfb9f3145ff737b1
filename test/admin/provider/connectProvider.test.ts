import { expect, test } from 'vitest';
import { connectProvider } from '../../../src/admin/provider/connectProvider.ts';

test('says which resource it is once it is there', async () => {
  const said: string[] = [];
  const values = { ACS_CONNECTION_STRING: 'endpoint=https://contoso.example/;accesskey=c2VjcmV0' };
  const settings = { origin: 'the environment', values, host: null } as const;
  const { endpoint } = await connectProvider(settings, (line) => void said.push(line));
  expect(endpoint).toBe('https://contoso.example');
  expect(said).toEqual(['Resource: contoso.example (from the environment)']);
});
