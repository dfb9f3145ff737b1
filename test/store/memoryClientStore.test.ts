import { describe } from 'vitest';
import { clientStoreContract } from './clientStoreContract.ts';
import { createMemoryClientStore } from './memoryClientStore.ts';

describe('the client store in memory', () => {
  clientStoreContract(() => {
    const store = createMemoryClientStore();
    return [store, store];
  });
});
