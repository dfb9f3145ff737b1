import { describe } from 'vitest';
import { createMemoryNumberSearchStore } from './memoryNumberSearchStore.ts';
import { numberSearchStoreContract } from './numberSearchStoreContract.ts';

describe('the searches for numbers in memory', () => {
  numberSearchStoreContract(() => {
    const store = createMemoryNumberSearchStore();
    return [store, store];
  });
});
