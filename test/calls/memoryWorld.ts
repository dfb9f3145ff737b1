import type { FlowSet } from '../../src/flow/flowSet.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { createMemoryFlowStore } from '../store/memoryFlowStore.ts';
import { createWorld, type World } from './world.ts';

/** The use cases with everything in memory. */
export const memoryWorld = (flows?: FlowSet): World =>
  createWorld(
    {
      store: createMemoryCallStore(),
      index: createMemoryCallIndex(),
      keptFlows: createMemoryFlowStore(),
    },
    flows,
  );
