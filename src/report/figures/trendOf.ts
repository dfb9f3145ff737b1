import { Temporal } from 'temporal-polyfill';
import type { Headline, TrendFigures } from '../schema/trendFigures.ts';
import { anomaliesOf } from './anomaliesOf.ts';

/** How many days before a report shows, and how many same weekdays it compares with. */
export const trendDays = 30;
export const sameWeekdays = 4;
const daysPerWeek = 7;

/** The days that a trend needs, the earliest first. */
export const daysBefore = (day: string, count: number): readonly string[] => {
  const date = Temporal.PlainDate.from(day);
  return Array.from({ length: count }, (_, n) => date.subtract({ days: count - n }).toString());
};

/** How a day compares with the days before, as far as there are reports on them. */
export const trendOf = (
  day: string,
  today: Headline,
  before: ReadonlyMap<string, Headline>,
): TrendFigures => {
  const same = daysBefore(day, daysPerWeek * sameWeekdays)
    .filter((_, index) => index % daysPerWeek === 0)
    .flatMap((date) => before.get(date) ?? []);
  const weekAgo = daysBefore(day, daysPerWeek)[0] ?? day;
  return {
    days: daysBefore(day, trendDays).map((date) => ({
      day: date,
      headline: before.get(date) ?? null,
    })),
    lastWeek: before.get(weekAgo) ?? null,
    anomalies: [...anomaliesOf(today, same)],
  };
};
