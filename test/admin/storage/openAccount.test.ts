import { expect, test } from 'vitest';
import { openAccount } from '../../../src/admin/storage/openAccount.ts';

test('a connection string comes first, and lets in whoever has it', async () => {
  const connectionString = 'UseDevelopmentStorage=true';
  const values = { AzureWebJobsStorage: connectionString, AzureWebJobsStorage__accountName: '' };
  const { account, signedIn } = await openAccount(values);
  expect(account).toEqual({ connectionString });
  expect(await signedIn()).toBeNull();
});

test('an account that is only named is reached as whoever is signed in', async () => {
  const { account } = await openAccount({ AzureWebJobsStorage__accountName: 'contoso' });
  expect(account).toMatchObject({
    serviceUris: { table: 'https://contoso.table.core.windows.net' },
    credential: { getToken: expect.any(Function) },
  });
});
