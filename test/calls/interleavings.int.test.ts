import { createTableCallIndex } from '../../src/store/createTableCallIndex.ts';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { createTableFlowStore } from '../../src/store/createTableFlowStore.ts';
import { testSeal } from '../store/testSeal.ts';
import { freshTables } from '../store/testTables.ts';
import { describeEndings } from './interleavingsFromH.ts';
import { describeBeginnings } from './interleavingsToG.ts';
import type { Stores } from './world.ts';

const stores = async (): Promise<Stores> => {
  const tables = freshTables();
  return {
    store: createTableCallStore(tables, testSeal),
    index: createTableCallIndex(tables),
    keptFlows: createTableFlowStore(tables),
  };
};

describeBeginnings('on Azurite', stores);
describeEndings('on Azurite', stores);
