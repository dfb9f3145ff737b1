import { describe, expect, it } from 'vitest';
import { decideQueue } from '../../src/engine/queue/decideQueue.ts';
import { createTableQueueStore } from '../../src/store/createTableQueueStore.ts';
import { callbackId, callId, joining, sales, startedAt } from '../engine/queue/queues.ts';
import { countRequests } from './countRequests.ts';
import { queueStoreContract } from './queueStoreContract.ts';
import { freshTables } from './testTables.ts';

describe('the queue store in Azure Tables', () => {
  queueStoreContract(() => {
    const tables = freshTables();
    return [createTableQueueStore(tables), createTableQueueStore(tables)];
  });

  it('reads a queue in one round trip and saves it in one', async () => {
    const store = createTableQueueStore(freshTables());
    const join = async (call: string): Promise<void> => {
      const saved = await store.load(sales);
      const asked = { call: callId(call), wish: joining() };
      const { queue } = decideQueue(saved.queue, asked, startedAt, callbackId);
      expect(await store.save(saved, queue)).toBe(true);
    };
    await join('one');
    expect(await countRequests(() => store.load(sales))).toBe(1);
    expect(await countRequests(() => join('two'))).toBe(2);
  });
});
