import * as z from 'zod';
import type { Handled } from '../calls/handleCallEvent.ts';
import type { Clock, Log } from '../calls/ports.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import { measureWake, wakeTime } from './measureWake.ts';

const message = z.object({
  id: z.string().regex(/^[\w-]{22}$/),
  n: z.int().positive(),
  at: wakeTime,
});

type Send = (id: CallId, n: CommandNumber) => Promise<Handled | 'past'>;

/**
 * One message of the queue of requests. What cannot be read is taken; a call that is too busy to
 * hear its answer throws, so that the message comes again.
 */
export const takeRequest =
  (send: Send, log: Log, now: Clock['now']) =>
  async (raw: unknown): Promise<void> => {
    const parsed = message.safeParse(raw);
    if (!parsed.success) {
      log('error', 'a request that cannot be read', { why: z.prettifyError(parsed.error) });
      return;
    }
    const { id, n, at } = parsed.data;
    measureWake({ log, now }, 'call-requests', at, id as CallId);
    const handled = await send(id as CallId, n as CommandNumber);
    if (handled === 'storm') throw new Error(`call ${id} is too busy to hear an answer`);
    if (handled === 'unknownCall') {
      log('warn', 'a request of a call that is not known', { call: id });
    }
  };
