import { Temporal } from 'temporal-polyfill';
import type { ReportEntry } from '../calls/reportStore.ts';
import type { Instant } from '../engine/ids.ts';

/** How many days before yesterday are made again, for logs arrive late. */
export const daysMadeAgain = 3;

const at = (zone: string, now: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);

/** The days that are looked at, the earliest first. */
export const daysLookedAt = (zone: string, now: Instant): readonly string[] =>
  Array.from({ length: daysMadeAgain + 1 }, (_, n) =>
    at(zone, now)
      .toPlainDate()
      .subtract({ days: daysMadeAgain + 1 - n })
      .toString(),
  );

/** Whether a day is the one before the present one. */
export const isYesterday = (day: string, zone: string, now: Instant): boolean =>
  daysLookedAt(zone, now).at(-1) === day;

/**
 * The days whose reports are to be made now, the earliest first: from `hour` on by the clock of the
 * zone, yesterday and those before it, unless that was done today already. So it does not matter
 * how often and how late it is asked.
 */
export const daysDue = (
  { zone, hour }: Readonly<{ zone: string; hour: number }>,
  now: Instant,
  entries: readonly ReportEntry[],
): readonly string[] => {
  const today = at(zone, now);
  // An hour that the clock leaves out is the one after it.
  const since = today.toPlainDate().toZonedDateTime({
    timeZone: zone,
    plainTime: new Temporal.PlainTime(hour),
  }).epochMilliseconds;
  if (now < since) return [];
  const done = entries.filter(({ generatedAt }) => generatedAt >= since).map(({ day }) => day);
  return daysLookedAt(zone, now).filter((day) => !done.includes(day));
};
