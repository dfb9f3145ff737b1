import type { Calendar, Calendars } from '../calendar.ts';
import type { Finding } from './finding.ts';

const msPerDay = 86_400_000;
export const holidaysAheadDays = 60;

/** Whether some dated holiday, or a yearly one where there are no dated ones, is still far off. */
const looksAhead = ({ holidays }: Calendar, from: number): boolean => {
  const dated = holidays.filter(({ year }) => year !== null);
  if (dated.length === 0) return holidays.length > 0;
  return dated.some(({ year, month, day }) => Date.UTC(year ?? 0, month - 1, day) > from);
};

/**
 * Every calendar whose holidays come to an end within 60 days of `now`, in milliseconds since 1970.
 * Those that come every year do not count where others stand beside them: Easter must be written
 * anew each year, and Christmas hides that nobody has done so.
 */
export const staleCalendars = (calendars: Calendars, now: number): readonly Finding[] =>
  Object.entries(calendars)
    .filter(([, calendar]) => !looksAhead(calendar, now + holidaysAheadDays * msPerDay))
    .map(([name, { holidays }]) => ({
      path: ['calendars', name, ...(holidays.length === 0 ? [] : ['holidays'])],
      of: 'key',
      message:
        holidays.length === 0
          ? `The calendar \`${name}\` has no holidays.`
          : `The calendar \`${name}\` has no dated holiday more than 60 days from now.`,
      remedy: 'Add the holidays of the next year.',
    }));
