import type { Instant } from '../../engine/ids.ts';
import type { ConcurrencyFigures } from '../schema/callFigures.ts';
import type { DayWindow } from './dayWindow.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

type Step = Readonly<{ at: number; by: 1 | -1 }>;

/** Whoever ends at the moment at which another begins was not there with him. */
const inOrder = (a: Step, b: Step): number => a.at - b.at || a.by - b.by;

const peakOf = (steps: readonly Step[]): Readonly<{ peak: number; at: number | null }> => {
  let [now, peak] = [0, 0];
  let at: number | null = null;
  for (const step of [...steps].sort(inOrder)) {
    now += step.by;
    if (now > peak) [peak, at] = [now, step.at];
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
  const steps: Step[] = [];
  return {
    add: (call) => {
      const { answeredAt, endedAt } = timesOf(call);
      if (answeredAt === null) return;
      const since = Math.max(answeredAt, from);
      const until = Math.min(endedAt ?? now, to);
      if (until <= since) return;
      steps.push({ at: since, by: 1 }, { at: until, by: -1 });
    },
    figures: () => {
      const { peak, at } = peakOf(steps);
      return { peak, at: at === null ? null : new Date(at).toISOString() };
    },
  };
};
