import * as z from 'zod';
import type { Log } from '../calls/ports.ts';
import type { CallId } from '../engine/ids.ts';

const message = z.object({ id: z.string().regex(/^[\w-]{22}$/) });

/** One message of the queue of notices. What cannot be read is taken, for it never will be. */
export const takeNotices =
  (send: (id: CallId) => Promise<void>, log: Log) =>
  async (raw: unknown): Promise<void> => {
    const parsed = message.safeParse(raw);
    if (parsed.success) return send(parsed.data.id as CallId);
    log('error', 'a message about notices that cannot be read', {
      why: z.prettifyError(parsed.error),
    });
  };
