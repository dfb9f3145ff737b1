import { describe, expect, it } from 'vitest';
import { createTableSwitchStore } from '../../src/store/createTableSwitchStore.ts';
import { countRequests } from './countRequests.ts';
import { switchStoreContract } from './switchStoreContract.ts';
import { freshTables } from './testTables.ts';

describe('the switch store in Azure Tables', () => {
  switchStoreContract(() => {
    const tables = freshTables();
    return [createTableSwitchStore(tables), createTableSwitchStore(tables)];
  });

  it('reads all switches in one round trip', async () => {
    const store = createTableSwitchStore(freshTables());
    for (const name of ['a', 'b', 'c']) await store.turnOn(name, { until: null, say: '' });
    expect(await countRequests(() => store.all())).toBe(1);
  });
});
