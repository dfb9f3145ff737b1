import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../engine/ids.ts';
import type { TimeText } from './parseTime.ts';

/** The next time after `now` that a clock in the zone shows hour and minute. */
const nextClock = (
  now: Instant,
  zone: string,
  { hour, minute }: Readonly<{ hour: number; minute: number }>,
): Instant => {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = here.withPlainTime({ hour, minute });
  const isPast = Temporal.ZonedDateTime.compare(today, here) <= 0;
  // Set anew, for tomorrow the clocks may be changed.
  const next = isPast ? here.add({ days: 1 }).withPlainTime({ hour, minute }) : today;
  return next.epochMilliseconds as Instant;
};

/**
 * When a time is that somebody wrote at `now` and meant in a time zone. A time that clocks skip is
 * taken as they show it after the jump, one that they show twice as the first of the two.
 */
export const resolveTime = (time: TimeText, now: Instant, zone: string): Instant => {
  switch (time.kind) {
    case 'duration':
      return (now + time.ms) as Instant;
    case 'clock':
      return nextClock(now, zone, time);
    case 'local':
      return Temporal.PlainDateTime.from(time.text).toZonedDateTime(zone)
        .epochMilliseconds as Instant;
    case 'instant':
      return time.at;
    default:
      return time satisfies never;
  }
};
