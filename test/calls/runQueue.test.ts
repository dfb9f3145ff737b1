import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { createMemoryFlowStore } from '../store/memoryFlowStore.ts';
import { describeQueues } from './queueContract.ts';

describeQueues('in memory', async () => ({
  store: createMemoryCallStore(),
  index: createMemoryCallIndex(),
  keptFlows: createMemoryFlowStore(),
}));
