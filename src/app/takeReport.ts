import * as z from 'zod';
import type { Log } from '../calls/ports.ts';

const message = z.object({ day: z.iso.date() });

/** One message that asks for a report. What cannot be read is taken, for it never will be. */
export const takeReport =
  (build: (day: string) => Promise<void>, log: Log) =>
  async (raw: unknown): Promise<void> => {
    const parsed = message.safeParse(raw);
    if (parsed.success) return build(parsed.data.day);
    log('error', 'a message about a report that cannot be read', {
      why: z.prettifyError(parsed.error),
    });
  };
