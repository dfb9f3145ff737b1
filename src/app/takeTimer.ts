import * as z from 'zod';
import type { Handled } from '../calls/handleCallEvent.ts';
import type { Clock, Log } from '../calls/ports.ts';
import { Refusal } from '../calls/refusal.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import { measureWake, wakeTime } from './measureWake.ts';

const id = z.string().regex(/^[\w-]{22}$/);
const message = z.union([
  z.object({ id, n: z.int().positive(), at: wakeTime }),
  z.object({ id, cancel: z.literal(true) }),
]);

type Fire = (id: CallId, n: CommandNumber) => Promise<Handled>;
type Cancel = (id: CallId) => Promise<unknown>;

/** A call that is gone needs no cancelling. */
const cancelled = async (cancelling: Promise<unknown>): Promise<Handled> => {
  try {
    await cancelling;
    return 'handled';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'unknownCall' ? 'unknownCall' : 'storm';
  }
};

/**
 * One message of the queue of reminders, or of an operator who ends a call. What cannot be read is
 * taken; a call that is too busy to be woken throws, so that the message comes again.
 */
export const takeTimer =
  ({ fire, cancel }: Readonly<{ fire: Fire; cancel: Cancel }>, log: Log, now: Clock['now']) =>
  async (raw: unknown): Promise<void> => {
    const parsed = message.safeParse(raw);
    if (!parsed.success) {
      log('error', 'a reminder that cannot be read', { why: z.prettifyError(parsed.error) });
      return;
    }
    const { data } = parsed;
    const call = data.id as CallId;
    if ('n' in data) measureWake({ log, now }, 'call-timers', data.at, call);
    const handled =
      'cancel' in data ? await cancelled(cancel(call)) : await fire(call, data.n as CommandNumber);
    if (handled === 'storm') throw new Error(`call ${call} is too busy to be woken`);
    if (handled === 'unknownCall') log('warn', 'a reminder for a call that is not known', { call });
  };
