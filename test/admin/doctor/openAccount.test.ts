import { expect, test } from 'vitest';
import { openAccount } from '../../../src/admin/doctor/openAccount.ts';

test('a connection string comes first', async () => {
  const connectionString = 'UseDevelopmentStorage=true';
  const values = { AzureWebJobsStorage: connectionString, AzureWebJobsStorage__accountName: '' };
  expect(await openAccount(values)).toEqual({ connectionString });
});

test('an account that is only named is reached as whoever is signed in', async () => {
  expect(await openAccount({ AzureWebJobsStorage__accountName: 'contoso' })).toMatchObject({
    serviceUris: { table: 'https://contoso.table.core.windows.net' },
    credential: { getToken: expect.any(Function) },
  });
});
