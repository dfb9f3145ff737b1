import type { Calendar, Holiday, OpenRange } from '../../flow/calendar.ts';
import type { CalendarState } from '../../flow/condition.ts';
import { dayBefore, type LocalTime, localTime } from './localTime.ts';

const minutesPerDay = 1440;

const holidayOn = ({ holidays }: Calendar, { year, month, day }: LocalTime): Holiday | undefined =>
  holidays.find(
    (one) => one.day === day && one.month === month && (one.year === null || one.year === year),
  );

const includes = (ranges: readonly OpenRange[], minute: number): boolean =>
  ranges.some(({ opens, closes }) => opens <= minute && minute < closes);

/**
 * What a calendar says of a moment, in milliseconds since 1970. A range belongs to the day that it
 * begins on. A holiday is the whole of its date: at its midnight it ends what began the evening
 * before, and its own hours stand in the place of the weekday's; what begins on it may go on past
 * the next midnight.
 */
export const calendarState = (calendar: Calendar, ms: number): CalendarState => {
  const now = localTime(calendar.zone, ms);
  const holiday = holidayOn(calendar, now);
  if (holiday !== undefined) return includes(holiday.open, now.minute) ? 'open' : 'holiday';
  if (includes(calendar.week[now.weekday] ?? [], now.minute)) return 'open';
  const yesterday = dayBefore(now);
  const begun = holidayOn(calendar, yesterday)?.open ?? calendar.week[yesterday.weekday] ?? [];
  return includes(begun, now.minute + minutesPerDay) ? 'open' : 'closed';
};
