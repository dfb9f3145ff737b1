import type { QueueStore } from '../../src/calls/ports.ts';
import { emptyQueue, type QueueState } from '../../src/engine/queue/queueState.ts';
import type { QueueName } from '../../src/flow/queueName.ts';

/** What `createTableQueueStore` promises, in memory. */
export const createMemoryQueueStore = (): QueueStore => {
  const kept = new Map<QueueName, Readonly<{ queue: QueueState; etag: string }>>();
  let saves = 0;
  return {
    load: async (name) =>
      structuredClone(kept.get(name)) ?? { queue: emptyQueue(name), etag: null },
    save: async (before, after) => {
      const now = kept.get(after.name)?.etag ?? null;
      if (now !== before.etag) return false;
      saves += 1;
      kept.set(after.name, { queue: structuredClone(after), etag: `etag-${saves}` });
      return true;
    },
    taken: async () =>
      [...kept.values()]
        .filter(({ queue }) => queue.tickets.length > 0)
        .map(({ queue }) => queue.name),
  };
};
