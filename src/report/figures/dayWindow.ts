import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../engine/ids.ts';

/** One hour of a day by the clock of its zone. */
export type DayHour = Readonly<{ from: Instant; label: string }>;

/** A day of a zone: it lasts 23 to 25 hours. `to` is exclusive. */
export type DayWindow = Readonly<{
  day: string;
  zone: string;
  from: Instant;
  to: Instant;
  hours: readonly DayHour[];
  /** Of the month that the day is in. */
  daysInMonth: number;
}>;

const midnight = (day: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime =>
  day.toZonedDateTime({ timeZone: zone });

const labelOf = (time: Temporal.ZonedDateTime, before: readonly DayHour[]): string => {
  const label = time.toPlainTime().toString({ smallestUnit: 'minute' });
  // The hour that the clock goes back over comes twice.
  return before.some((one) => one.label === label) ? `${label} (2)` : label;
};

/**
 * The bounds and hours of a day (`YYYY-MM-DD`) in a zone of the IANA database.
 * @throws RangeError when there is no such day or zone
 */
export const dayWindow = (day: string, zone: string): DayWindow => {
  const date = Temporal.PlainDate.from(day, { overflow: 'reject' });
  const start = midnight(date, zone);
  const end = midnight(date.add({ days: 1 }), zone);
  const hours: DayHour[] = [];
  for (let at = start; Temporal.ZonedDateTime.compare(at, end) < 0; at = at.add({ hours: 1 })) {
    hours.push({ from: at.epochMilliseconds as Instant, label: labelOf(at, hours) });
  }
  const [from, to] = [start.epochMilliseconds as Instant, end.epochMilliseconds as Instant];
  return { day, zone, from, to, hours, daysInMonth: date.daysInMonth };
};
