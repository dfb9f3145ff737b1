/**
 * When somebody is there, in minutes since the midnight that the day began with: from `opens` on,
 * until before `closes`. Beyond 1,440 it closes on the next day.
 */
export type OpenRange = Readonly<{ opens: number; closes: number }>;

/** A day of a calendar; `year` is null for one that comes every year. */
export type CalendarDate = Readonly<{ year: number | null; month: number; day: number }>;

/** A date that has hours of its own instead of its weekday's: none, or those of a part-day one. */
export type Holiday = CalendarDate & Readonly<{ name: string; open: readonly OpenRange[] }>;

/** When somebody is there, by the clocks of one time zone. */
export type Calendar = Readonly<{
  /** A name of the IANA database, such as `Europe/Berlin`. */
  zone: string;
  /** The ranges that begin on each weekday, Monday first, in the order of time. */
  week: readonly (readonly OpenRange[])[];
  /** Dated ones first: they decide where one that comes every year falls on the same day. */
  holidays: readonly Holiday[];
}>;

/** A calendar of its own, or the name of one in `calendars.yaml`. */
export type CalendarRef = string | Calendar;

/** The calendars that there are, by name. */
export type Calendars = Readonly<Record<string, Calendar>>;
