import { Temporal } from 'temporal-polyfill';
import type { Headline } from '../schema/trendFigures.ts';

/** A month as far as it has come: its headlines by day, and their sums. */
export type Month = Readonly<{
  /** `YYYY-MM`. */
  month: string;
  zone: string;
  days: readonly Readonly<{ day: string; headline: Headline | null }>[];
  /** How many days have a report. */
  known: number;
  totals: Readonly<{
    calls: number;
    answered: number;
    abandoned: number;
    transferred: number;
    talkMinutes: number;
    /** Null where no day has a cost. */
    cost: number | null;
    currency: string;
  }>;
}>;

const hundredths = 100;

/** The days of the month of a day, those that are still to come left out. */
export const daysOfMonth = (day: string, today: string): readonly string[] => {
  const date = Temporal.PlainDate.from(day);
  return Array.from({ length: date.daysInMonth }, (_, n) =>
    date.with({ day: n + 1 }).toString(),
  ).filter((one) => one <= today);
};

const sumOf = (
  headlines: readonly Headline[],
  field: 'calls' | 'answered' | 'abandoned' | 'transferred' | 'talkMinutes',
): number =>
  Math.round(headlines.reduce((sum, one) => sum + one[field], 0) * hundredths) / hundredths;

/** What the days of a month come to, as far as there are reports on them. */
export const monthOf = (
  dates: readonly string[],
  zone: string,
  headlines: ReadonlyMap<string, Headline>,
): Month => {
  const days = dates.map((day) => ({ day, headline: headlines.get(day) ?? null }));
  const known = days.flatMap(({ headline }) => headline ?? []);
  const costs = known.flatMap(({ cost }) => cost ?? []);
  return {
    ...{ month: (dates[0] ?? '').slice(0, 'YYYY-MM'.length), zone, days, known: known.length },
    totals: {
      calls: sumOf(known, 'calls'),
      answered: sumOf(known, 'answered'),
      abandoned: sumOf(known, 'abandoned'),
      transferred: sumOf(known, 'transferred'),
      talkMinutes: sumOf(known, 'talkMinutes'),
      cost: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
      currency: known.at(-1)?.currency ?? 'USD',
    },
  };
};
