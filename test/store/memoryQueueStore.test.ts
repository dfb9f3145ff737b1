import { describe } from 'vitest';
import { createMemoryQueueStore } from './memoryQueueStore.ts';
import { queueStoreContract } from './queueStoreContract.ts';

describe('the queue store in memory', () => {
  queueStoreContract(() => {
    const store = createMemoryQueueStore();
    return [store, store];
  });
});
