import type { Wakeups } from '../calls/ports.ts';
import type { QueueClientFor } from './createQueueClients.ts';
import { runOperation } from './runOperation.ts';
import { toWakeup } from './toWakeup.ts';

const queue = 'call-timers';

/**
 * Wakes calls by messages `{"id","n"}` of the queue `call-timers`. A message may come twice, and
 * after seven days at the latest, so whoever is woken looks at the deadline in the row.
 * @throws StorageError when storage itself fails
 */
export const createQueueWakeups = (queues: QueueClientFor): Wakeups => ({
  wake: async (id, n, at, now) => {
    const client = queues(queue);
    const { text, ...times } = toWakeup(id, n, at, now);
    await runOperation({
      what: `send to ${queue}`,
      run: (abortSignal) => client.sendMessage(text, { ...times, abortSignal }),
      repeatable: true,
      create: (abortSignal) => client.createIfNotExists({ abortSignal }),
    });
  },
});
