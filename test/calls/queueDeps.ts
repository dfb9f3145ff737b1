import type { QueueDeps } from '../../src/calls/changeQueue.ts';
import { createMemoryQueueStore } from '../store/memoryQueueStore.ts';
import { createManualClock } from './manualClock.ts';

/** What use cases need of queues where a test has none in mind. */
export const queueDeps = (): QueueDeps => ({
  queues: createMemoryQueueStore(),
  wakeups: {
    wake: async () => {},
    dial: async () => {},
    cancel: async () => {},
    request: async () => {},
    runQueue: async () => {},
    notify: async () => {},
  },
  clock: createManualClock(0),
  idKey: new Uint8Array(32).fill(7),
  random: () => 0,
});
