import type { CallId } from '../engine/ids.ts';
import type { Clock, Log, Wakeups } from './ports.ts';

/**
 * Has the notices of a call sent. The message only wakes: what is lost is sent with the next one,
 * so its failure is nobody's.
 */
export const sendWake = async (
  { wakeups, clock, log }: Readonly<{ wakeups: Wakeups; clock: Clock; log: Log }>,
  call: CallId,
): Promise<void> => {
  const now = clock.now();
  await wakeups.notify(call, now, now).catch((error: unknown) => {
    log('warn', 'notices wait for the next one', { call, why: String(error) });
  });
};
