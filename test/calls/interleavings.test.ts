import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { createMemoryFlowStore } from '../store/memoryFlowStore.ts';
import { describeEndings } from './interleavingsFromH.ts';
import { describeBeginnings } from './interleavingsToG.ts';
import type { Stores } from './world.ts';

const stores = async (): Promise<Stores> => ({
  store: createMemoryCallStore(),
  index: createMemoryCallIndex(),
  keptFlows: createMemoryFlowStore(),
});

describeBeginnings('in memory', stores);
describeEndings('in memory', stores);
