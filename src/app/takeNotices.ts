import * as z from 'zod';
import type { Clock, Log } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';
import { measureWake, wakeTime } from './measureWake.ts';

const message = z.object({ id: z.string().regex(/^[\w-]{22}$/), at: wakeTime });

/** One message of the queue of notices. What cannot be read is taken, for it never will be. */
export const takeNotices =
  (send: (id: CallId) => Promise<void>, log: Log, now: Clock['now']) =>
  async (raw: unknown): Promise<void> => {
    const parsed = message.safeParse(raw);
    if (!parsed.success) {
      log('error', 'a message about notices that cannot be read', {
        why: z.prettifyError(parsed.error),
      });
      return;
    }
    const call = parsed.data.id as CallId;
    measureWake({ log, now }, 'call-notices', parsed.data.at, call);
    await send(call);
  };
