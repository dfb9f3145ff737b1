import type { Instant } from '../../engine/ids.ts';
import type { ConcurrencyFigures } from '../schema/callFigures.ts';
import { createNumbers } from './createNumbers.ts';
import type { DayWindow } from './dayWindow.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

/** Whoever ends at the moment at which another begins was not there with him. */
const peakOf = (begun: Float64Array, over: Float64Array) => {
  let [ended, peak] = [0, 0];
  let at: number | null = null;
  let there = 0;
  for (const begins of begun) {
    while ((over[ended] ?? Number.POSITIVE_INFINITY) <= begins) ended += 1;
    there += 1;
    if (there - ended > peak) [peak, at] = [there - ended, begins];
  }
  return { peak, at };
};

/**
 * The most calls that were connected at once within a day. A call that is not over yet counts as
 * connected until `now`.
 */
export const createConcurrencyTally = (
  { from, to }: DayWindow,
  now: Instant,
): Tally<ConcurrencyFigures> => {
  const [begun, over] = [createNumbers(), createNumbers()];
  return {
    add: (call) => {
      const { answeredAt, endedAt } = timesOf(call);
      if (answeredAt === null) return;
      const since = Math.max(answeredAt, from);
      const until = Math.min(endedAt ?? now, to);
      if (until <= since) return;
      begun.add(since);
      over.add(until);
    },
    figures: () => {
      const { peak, at } = peakOf(begun.values().toSorted(), over.values().toSorted());
      return { peak, at: at === null ? null : new Date(at).toISOString() };
    },
  };
};
