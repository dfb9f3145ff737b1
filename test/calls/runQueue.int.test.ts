import { createTableCallIndex } from '../../src/store/createTableCallIndex.ts';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { createTableFlowStore } from '../../src/store/createTableFlowStore.ts';
import { createTableQueueStore } from '../../src/store/createTableQueueStore.ts';
import { testSeal } from '../store/testSeal.ts';
import { freshTables } from '../store/testTables.ts';
import { describeQueues } from './queueContract.ts';

describeQueues('on Azurite', async () => {
  const tables = freshTables();
  return {
    store: createTableCallStore(tables, testSeal),
    index: createTableCallIndex(tables),
    keptFlows: createTableFlowStore(tables),
    queues: createTableQueueStore(tables),
  };
});
