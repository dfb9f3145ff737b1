import { describe } from 'vitest';
import { flowStoreContract } from './flowStoreContract.ts';
import { createMemoryFlowStore } from './memoryFlowStore.ts';

describe('the flow store in memory', () => {
  const store = createMemoryFlowStore();
  flowStoreContract(() => store);
});
