import { expect, test } from 'vitest';
import { connectStorage } from '../../src/app/connectStorage.ts';
import { createCredential } from '../../src/app/createCredential.ts';

test('a connection string needs no identity', async () => {
  const storage = { connectionString: 'UseDevelopmentStorage=true' };
  expect(await connectStorage(storage, () => expect.unreachable())).toEqual(storage);
});

test('an account’s name needs one', async () => {
  const credential = createCredential(null);
  expect(await connectStorage({ accountName: 'contoso' }, credential)).toEqual({
    serviceUris: {
      table: 'https://contoso.table.core.windows.net',
      queue: 'https://contoso.queue.core.windows.net',
      blob: 'https://contoso.blob.core.windows.net',
    },
    credential: await credential(),
  });
});
