import type { Instant } from '../engine/ids.ts';
import type { Switches } from '../flow/switches.ts';
import type { Log, SwitchStore } from './ports.ts';

/** An operator waits this long at most until calls know of a switch. */
const maxAgeMs = 5_000;

export type CurrentSwitchesOptions = Readonly<{
  read: SwitchStore['all'];
  now: () => Instant;
  log: Log;
}>;

const onAt = (switches: Switches, now: Instant): Switches =>
  Object.fromEntries(
    Object.entries(switches).filter(([, { until }]) => until === null || until > now),
  );

/**
 * What is switched on now, read at most every 5 s and by one reader at a time. When it cannot be
 * read, what was known last goes on, for a caller must not wait for what may be unchanged.
 */
export const createCurrentSwitches = ({ read, now, log }: CurrentSwitchesOptions) => {
  let known: Switches = {};
  let readAt: Instant | null = null;
  let reading: Promise<void> | null = null;

  const refresh = async (): Promise<void> => {
    const startedAt = now();
    try {
      known = await read();
    } catch (error) {
      log('warn', 'the switches could not be read; those known last go on', {
        why: String(error),
      });
    } finally {
      readAt = startedAt;
      reading = null;
    }
  };

  return async (): Promise<Switches> => {
    if (readAt === null || now() - readAt >= maxAgeMs) {
      reading ??= refresh();
      await reading;
    }
    return onAt(known, now());
  };
};
