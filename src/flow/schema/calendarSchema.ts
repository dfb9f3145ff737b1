import * as z from 'zod';
import type { CalendarDate } from '../calendar.ts';
import { calendarMistakes } from './calendarMistakes.ts';
import { hinted } from './hints.ts';
import { rangeForm, readRange } from './readRange.ts';
import { scalar, text } from './scalar.ts';
import { maxNameLength } from './targetSchema.ts';
import { weekdaysOf } from './weekdays.ts';
import { zoneSchema } from './zoneSchema.ts';

const maxRanges = 24;
const maxHolidays = 500;
const maxCalendars = 100;
const readDate = (written: string): CalendarDate | null => {
  const [, years, months, days] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(written) ?? [];
  const [month, day] = [Number(months), Number(days)];
  // A leap year has every day that a yearly holiday may fall on.
  const date = new Date(Date.UTC(Number(years ?? 2000), month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { year: years === undefined ? null : Number(years), month, day };
};

const rangeSchema = hinted(
  scalar(readRange, { type: 'string', pattern: rangeForm.source }),
  'From when until when, by the 24-hour clock: 08:00-17:30. 22:00-02:00 ends on the next day.',
  'a range such as 08:00-17:30, from 00:00 to 24:00, that ends at another time than it begins',
  '"08:00-17:30"',
);

const rangesSchema = (name: string, description: string) =>
  hinted(
    z.union([rangeSchema, z.array(rangeSchema).max(maxRanges)]),
    description,
    'a range such as 08:00-17:30, or a list of them',
    `${name}: ["08:00-12:00", "13:00-17:30"]`,
  );

const dayName = hinted(
  z.string().refine((name) => weekdaysOf(name) !== null),
  'A day, such as mon, or the days from one to another, such as mon-fri.',
  'a day (mon, tue, wed, thu, fri, sat, sun) or days such as mon-fri',
  'mon-fri: "08:00-17:30"',
);

const holidaySchema = z.strictObject({
  date: hinted(
    scalar(readDate, { type: 'string' }),
    'The date: 2026-12-24, or 12-25 for every year.',
    'a date that there is, such as 2026-12-24, or 12-25 for every year',
    'date: 2026-12-24',
  ),
  hours: rangesSchema(
    'hours',
    'When somebody is there on that date. Nobody is, unless it is written.',
  ).optional(),
  name: hinted(
    text(maxNameLength),
    'What is celebrated, for people to read.',
    'a text',
    'name: Christmas Eve',
  ).optional(),
});

/** The properties of a calendar, wherever one may stand. */
export const calendarShape = () => ({
  zone: zoneSchema('By whose clocks: a time zone of the IANA database, such as Europe/Berlin.'),
  hours: hinted(
    z.record(dayName, rangesSchema('mon-fri', 'The hours of this day or of each of these days.')),
    'The hours of each day of the week. A day that is not there is closed.',
    'a map from days to ranges',
    'hours: { mon-fri: ["08:00-12:00", "13:00-17:30"] }',
  ),
  holidays: hinted(
    z
      .array(hinted(holidaySchema, 'A holiday.', 'a map with `date`', '- date: 2026-12-24'))
      .max(maxHolidays),
    'Dates whose own hours, or none, stand in the place of their weekday’s.',
    `a list of at most ${maxHolidays} holidays`,
    'holidays: [{ date: 2026-12-24 }]',
  ).optional(),
});

/** A calendar: when somebody is there. */
export const calendarSchema = () =>
  z.strictObject(calendarShape()).superRefine((calendar, context) => {
    for (const { path, message, remedy } of calendarMistakes(calendar)) {
      const params = { message, remedy };
      context.issues.push({ code: 'custom', input: calendar, path: [...path], params });
    }
  });

export type RawCalendar = z.output<ReturnType<typeof calendarSchema>>;

const calendarName = hinted(
  z.string().regex(/^[A-Za-z][\w-]{0,63}$/),
  'The name of the calendar.',
  'a name for a calendar: a letter, then letters, digits, - or _',
  'office:',
);

/** `calendars.yaml` as an operator writes it. */
export const calendarsSchema = hinted(
  z.strictObject({
    calendars: hinted(
      z
        .record(
          calendarName,
          hinted(
            calendarSchema(),
            'A calendar.',
            'a map with `zone` and `hours`',
            'office: { zone: Europe/Berlin, hours: { mon-fri: "08:00-17:30" } }',
          ),
        )
        .refine((all) => Object.keys(all).length <= maxCalendars),
      'When somebody is there, by name.',
      `a map of at most ${maxCalendars} calendars`,
      'calendars: { office: { … } }',
    ),
  }),
  'The calendars that flows and routes name.',
  'a map with `calendars`',
  'calendars: { office: { … } }',
);
