import { describe } from 'vitest';
import { createMemorySwitchStore } from './memorySwitchStore.ts';
import { switchStoreContract } from './switchStoreContract.ts';

describe('the switch store in memory', () => {
  switchStoreContract(() => {
    const store = createMemorySwitchStore();
    return [store, store];
  });
});
