import type { Calendar, Holiday, OpenRange } from '../calendar.ts';
import type { WrittenRanges } from '../schema/calendarMistakes.ts';
import type { RawCalendar } from '../schema/calendarSchema.ts';
import { weekdays, weekdaysOf } from '../schema/weekdays.ts';

const inOrder = (ranges: WrittenRanges): readonly OpenRange[] =>
  ('opens' in ranges ? [ranges] : ranges).toSorted((a, b) => a.opens - b.opens);

const toHoliday = ({ date, hours = [], name = '' }: RawHoliday): Holiday => ({
  ...date,
  name,
  open: inOrder(hours),
});

type RawHoliday = NonNullable<RawCalendar['holidays']>[number];

/** A calendar as the engine has it: the ranges of each day, and every default written out. */
export const toCalendar = ({ zone, hours, holidays = [] }: RawCalendar): Calendar => {
  const written = Object.entries(hours);
  const all = holidays.map(toHoliday);
  return {
    zone,
    week: weekdays.map((_, day) =>
      inOrder(written.find(([name]) => weekdaysOf(name)?.includes(day))?.[1] ?? []),
    ),
    holidays: [
      ...all.filter((one) => one.year !== null),
      ...all.filter((one) => one.year === null),
    ],
  };
};
