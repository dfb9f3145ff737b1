import type { Headline, TrendFigures } from '../schema/trendFigures.ts';

type Anomaly = TrendFigures['anomalies'][number];

/** Beyond so many robust standard deviations a day is unlike the others. */
const most = 2.5;
/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const perDeviation = 1.4826;
/** As few days say nothing of what is usual. */
const leastDays = 3;
/** A difference that is smaller is none, however alike the days before were. */
const leastDifference = { calls: 10, inbound: 10, outbound: 10, abandoned: 10, failed: 10 };
type Figure = keyof typeof leastDifference;
const figures = Object.keys(leastDifference) as readonly Figure[];

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
};

const anomalyOf = (figure: Figure, value: number, before: readonly number[]): Anomaly | null => {
  const usual = median(before);
  const difference = value - usual;
  if (Math.abs(difference) < leastDifference[figure]) return null;
  const spread = perDeviation * median(before.map((one) => Math.abs(one - usual)));
  // Days that were all alike still differ by chance: at least as much as counts do.
  const deviation = Math.max(spread, Math.sqrt(Math.max(usual, 1)));
  const deviations = Math.round((difference / deviation) * 10) / 10;
  return Math.abs(deviations) > most
    ? { figure, value, usual, days: before.length, deviations }
    : null;
};

/**
 * The figures of a day that are far from what they were on the same weekday of the weeks before
 * (median and median absolute deviation, so that one odd week does not hide another), the oddest
 * first.
 */
export const anomaliesOf = (
  today: Headline,
  sameWeekdays: readonly Headline[],
): readonly Anomaly[] => {
  if (sameWeekdays.length < leastDays) return [];
  return figures
    .flatMap((figure) => {
      const found = anomalyOf(
        figure,
        today[figure],
        sameWeekdays.map((one) => one[figure]),
      );
      return found === null ? [] : [found];
    })
    .sort((a, b) => Math.abs(b.deviations) - Math.abs(a.deviations));
};
