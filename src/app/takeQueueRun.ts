import * as z from 'zod';
import type { Clock, Log } from '../calls/ports.ts';
import { parseQueueName, type QueueName } from '../flow/queueName.ts';
import { measureWake, wakeTime } from './measureWake.ts';

const message = z.object({ queue: z.string(), at: wakeTime });

/**
 * One message that asks to look after a queue of callers. What cannot be read is taken; what `run`
 * throws makes the message come again.
 */
export const takeQueueRun =
  (run: (name: QueueName) => Promise<void>, log: Log, now: Clock['now']) =>
  async (raw: unknown): Promise<void> => {
    const parsed = message.safeParse(raw);
    const name = parsed.success ? parseQueueName(parsed.data.queue) : null;
    if (name === null) return log('error', 'a message that names no queue');
    measureWake({ log, now }, 'queue-runs', parsed.data?.at, null);
    return run(name);
  };
