import { expect, inject, test } from 'vitest';
import { connectStorage } from '../../../src/admin/storage/connectStorage.ts';

test('says which storage it is, and where the host runs that has the same', async () => {
  const said: string[] = [];
  const values = { AzureWebJobsStorage: inject('azurite') };
  const settings = { origin: 'npm start', values, host: 'http://localhost:7071' } as const;
  const { host, signedIn, stores } = await connectStorage(settings, (line) => void said.push(line));
  expect([host, signedIn]).toEqual(['http://localhost:7071', null]);
  expect(await stores.switches.all()).toEqual({});
  expect(said).toEqual([expect.stringMatching(/^Storage: Azurite at .* \(from npm start\)$/)]);
});
