import type { Wakeups } from '../calls/ports.ts';
import type { QueueClientFor } from './createQueueClients.ts';
import { runOperation } from './runOperation.ts';

const queue = 'call-timers';
/** Storage hides a message no longer than that; the deadline stands in the call's row anyway. */
const maxDelaySeconds = 7 * 24 * 3_600;
/** How late a message may still wake; after that the sweeper has long done it. */
const lifeAfterwardsSeconds = 3_600;

/** Whole seconds until a time, rounded up, so that nobody is woken before it; 0 when it is past. */
const delaySeconds = (at: number, now: number): number =>
  Math.min(maxDelaySeconds, Math.max(0, Math.ceil((at - now) / 1_000)));

/**
 * Wakes calls by messages `{"id","n"}` of the queue `call-timers`. A message may come twice, and
 * after seven days at the latest, so whoever is woken looks at the deadline in the row.
 * @throws StorageError when storage itself fails
 */
export const createQueueWakeups = (queues: QueueClientFor): Wakeups => ({
  wake: async (id, n, at, now) => {
    const client = queues(queue);
    const visibilityTimeout = delaySeconds(at, now);
    await runOperation({
      what: `send to ${queue}`,
      run: (abortSignal) =>
        client.sendMessage(JSON.stringify({ id, n }), {
          visibilityTimeout,
          messageTimeToLive: visibilityTimeout + lifeAfterwardsSeconds,
          abortSignal,
        }),
      repeatable: true,
      create: (abortSignal) => client.createIfNotExists({ abortSignal }),
    });
  },
});
