import type { Calendars } from './calendar.ts';
import { placeFinding } from './checks/placeFinding.ts';
import { staleCalendars } from './checks/staleCalendars.ts';
import { toCalendar } from './compile/toCalendar.ts';
import { inOrder } from './inOrder.ts';
import type { FlowSource, Parsed } from './problem.ts';
import { readSource } from './readSource.ts';
import { calendarsSchema } from './schema/calendarSchema.ts';

/** What `calendars.yaml` holds, and the names of all calendars that it means to hold. */
export type ReadCalendars = Readonly<{ names: readonly string[]; parsed: Parsed<Calendars> }>;

/** Reads `calendars.yaml`. `now` (milliseconds since 1970) tells which holidays are over. */
export const parseCalendars = (source: FlowSource, now: number): ReadCalendars => {
  const { tree, value, problems } = readSource(source, calendarsSchema);
  const names = tree?.keysOf(['calendars']) ?? [];
  if (tree === null || value === null || problems.length > 0) {
    return { names, parsed: { ok: false, problems: inOrder(problems) } };
  }
  const calendars = Object.fromEntries(
    Object.entries(value.calendars).map(([name, raw]) => [name, toCalendar(raw)]),
  );
  const stale = staleCalendars(calendars, now);
  const warnings = inOrder(stale.map((finding) => placeFinding(source.file, tree, finding)));
  return { names, parsed: { ok: true, value: calendars, warnings } };
};
