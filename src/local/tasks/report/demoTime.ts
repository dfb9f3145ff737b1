import type { Instant } from '../../../engine/ids.ts';
import type { DayWindow } from '../../../report/figures/dayWindow.ts';

/** How busy each hour of a day of work is. */
const busy = [
  ...[1, 1, 1, 1, 1, 2, 5, 14, 38, 55, 60, 52],
  ...[36, 42, 50, 48, 40, 26, 12, 6, 4, 3, 2, 1],
] as const;

/** How busy the hours of a day are, and all of them together; worked out once a day. */
const byDay = new WeakMap<DayWindow, Readonly<{ weights: readonly number[]; all: number }>>();
const weightsOf = (window: DayWindow) => {
  const known = byDay.get(window);
  if (known !== undefined) return known;
  const weights = window.hours.map(({ label }) => busy[Number(label.slice(0, 2))] ?? 1);
  const found = { weights, all: weights.reduce((sum, weight) => sum + weight, 0) };
  byDay.set(window, found);
  return found;
};

/** When the part of a day's calls has come that `share` says, from 0 to 1. */
export const demoTime = (window: DayWindow, share: number): Instant => {
  const { hours, from, to } = window;
  const { weights, all } = weightsOf(window);
  let left = share * all;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    const begins = hours[index]?.from ?? from;
    const ends = hours[index + 1]?.from ?? to;
    if (left < weight) return Math.floor(begins + (left / weight) * (ends - begins)) as Instant;
    left -= weight;
  }
  return (to - 1) as Instant;
};
