import * as z from 'zod';
import type { dialDue } from '../calls/dialDue.ts';
import type { Clock, Log } from '../calls/ports.ts';
import type { CallId, Instant } from '../engine/ids.ts';
import { measureWake } from './measureWake.ts';

const message = z.object({ id: z.string().regex(/^[\w-]{22}$/), dueAt: z.int().positive() });

type Dial = (id: CallId, dueAt: Instant) => ReturnType<typeof dialDue>;

/**
 * One message of the queue of calls to be dialled. What cannot be read is taken; a call that is
 * too busy to be dialled throws, so that the message comes again.
 */
export const takeDial =
  (dial: Dial, log: Log, now: Clock['now']) =>
  async (raw: unknown): Promise<void> => {
    const parsed = message.safeParse(raw);
    if (!parsed.success) {
      log('error', 'a call to be dialled that cannot be read', {
        why: z.prettifyError(parsed.error),
      });
      return;
    }
    const { id, dueAt } = parsed.data;
    measureWake({ log, now }, 'calls-due', dueAt, id as CallId);
    const handled = await dial(id as CallId, dueAt as Instant);
    if (handled === 'storm') throw new Error(`call ${id} is too busy to be dialled`);
    if (handled === 'unknownCall')
      log('warn', 'a call that is not known was to be dialled', { call: id });
  };
