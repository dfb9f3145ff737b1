import type { Instant } from '../../../engine/ids.ts';
import type { DayWindow } from '../../../report/figures/dayWindow.ts';

/** How busy each hour of a day of work is. */
const busy = [
  ...[1, 1, 1, 1, 1, 2, 5, 14, 38, 55, 60, 52],
  ...[36, 42, 50, 48, 40, 26, 12, 6, 4, 3, 2, 1],
] as const;

/** When the part of a day's calls has come that `share` says, from 0 to 1. */
export const demoTime = ({ hours, from, to }: DayWindow, share: number): Instant => {
  const weights = hours.map(({ label }) => busy[Number(label.slice(0, 2))] ?? 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = share * all;
  for (const [index, weight] of weights.entries()) {
    const begins = hours[index]?.from ?? from;
    const ends = hours[index + 1]?.from ?? to;
    if (left < weight) return Math.floor(begins + (left / weight) * (ends - begins)) as Instant;
    left -= weight;
  }
  return (to - 1) as Instant;
};
