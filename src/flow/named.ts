import type { Calendars } from './calendar.ts';

/** What flows and routes may name of what lies beside them. */
export type Named = Readonly<{
  /** The names of all calendars, though something in one of them be wrong. */
  calendarNames: readonly string[];
  /** Those that could be read. */
  calendars: Calendars;
  listNames: readonly string[];
}>;

export const nothingNamed: Named = { calendarNames: [], calendars: {}, listNames: [] };
