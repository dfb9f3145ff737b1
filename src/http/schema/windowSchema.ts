import * as z from 'zod';
import type { OpenRange } from '../../flow/calendar.ts';
import { calendarMistakes } from '../../flow/schema/calendarMistakes.ts';
import { isZone, zoneMeantBy } from '../../flow/schema/isZone.ts';
import { readRange } from '../../flow/schema/readRange.ts';
import { weekdays, weekdaysOf } from '../../flow/schema/weekdays.ts';

const maxRanges = 24;
const maxDays = 7;
const maxZoneLength = 64;
const everyDay = 'mon-sun';
const hoursMessage =
  'Write from when until when, such as "09:00-18:00", or a list of such ranges; ' +
  '"22:00-02:00" ends on the next day.';
const daysMessage = 'Write days such as "mon-fri", "sat" or ["mon-wed", "fri"].';

const range = z
  .string({ error: hoursMessage })
  .transform((text, context): OpenRange => {
    const read = readRange(text);
    if (read !== null) return read;
    context.addIssue(hoursMessage);
    return z.NEVER;
  })
  .meta({ examples: ['09:00-18:00'] });

const day = z
  .string({ error: daysMessage })
  .refine((name) => weekdaysOf(name) !== null, { error: daysMessage })
  .meta({ examples: ['mon-fri'] });

const zone = z
  .string({ error: 'Write a time zone of the IANA database, such as "America/New_York".' })
  .max(maxZoneLength, { error: 'No time zone has so long a name.', abort: true })
  .refine(isZone, {
    error: ({ input }) => {
      const meant = zoneMeantBy(String(input)) ?? 'America/New_York';
      return `There is no such time zone; did you mean "${meant}"?`;
    },
  });

const one = <Item extends z.ZodType>(item: Item, error: string, most: number) =>
  z.union([item, z.array(item).min(1, { error }).max(most, { error })], { error });

/** The ranges that begin on each weekday, Monday first, in the order of time. */
const weekOf = (ranges: readonly OpenRange[], days: readonly string[]) => {
  const open = new Set(days.flatMap((name) => weekdaysOf(name) ?? []));
  const sorted = ranges.toSorted((a, b) => a.opens - b.opens);
  return weekdays.map((_, at) => (open.has(at) ? sorted : []));
};

/** When somebody may be rung. Without a zone, by the clocks of wherever the number may be. */
export const windowSchema = z
  .strictObject(
    {
      hours: one(range, hoursMessage, maxRanges).describe(
        'From when until when the phone may ring, by the 24-hour clock; one range or several.',
      ),
      days: one(day, daysMessage, maxDays)
        .optional()
        .describe('On which days; on every day unless it is written.'),
      zone: zone
        .optional()
        .describe(
          'By whose clocks, as the IANA database names them. From the number unless it is ' +
            'written; where that may be in several zones it must be open in all of them.',
        ),
    },
    { error: 'Write an object such as {"hours":"09:00-18:00","days":"mon-fri"}.' },
  )
  .transform(({ hours, days = everyDay, zone: named = null }, context) => {
    const ranges = [hours].flat();
    const names = [days].flat();
    const [mistake] = calendarMistakes({ hours: { [names[0] ?? everyDay]: ranges } });
    if (mistake !== undefined) {
      context.addIssue({ code: 'custom', path: ['hours'], message: mistake.message });
    }
    return { week: weekOf(ranges, names), zone: named };
  });
