import { describe, expect, it } from 'vitest';
import { createTableClientStore } from '../../src/store/createTableClientStore.ts';
import { clientStoreContract } from './clientStoreContract.ts';
import { countRequests } from './countRequests.ts';
import { freshTables } from './testTables.ts';

describe('the client store in Azure Tables', () => {
  clientStoreContract(() => {
    const tables = freshTables();
    return [createTableClientStore(tables), createTableClientStore(tables)];
  });

  it('reads all clients in one round trip', async () => {
    const store = createTableClientStore(freshTables());
    expect(await countRequests(() => store.all())).toBe(1);
  });
});
