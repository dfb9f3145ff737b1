import type { Call } from '../../engine/call.ts';
import type { DurationFigures } from '../schema/callFigures.ts';
import { createNumbers } from './createNumbers.ts';
import { spread } from './spread.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

const msPerSecond = 1000;
/** Where the buckets begin, in seconds. */
const bounds = [0, 10, 30, 60, 180, 600, 1800] as const;

const bucketsOf = (times: Float64Array): DurationFigures['buckets'] =>
  bounds.map((from, index) => {
    const to = bounds[index + 1] ?? null;
    const within = (ms: number): boolean =>
      ms >= from * msPerSecond && (to === null || ms < to * msPerSecond);
    let calls = 0;
    for (const ms of times) if (within(ms)) calls += 1;
    return { from, to, calls };
  });

/** How long the answered calls of one direction lasted that are over. */
export const createDurationTally = (direction: Call['direction']): Tally<DurationFigures> => {
  const times = createNumbers();
  return {
    add: (call) => {
      const { talkMs, endedAt } = timesOf(call);
      if (call.direction === direction && endedAt !== null && talkMs !== null) times.add(talkMs);
    },
    figures: () => {
      const { count, ...rest } = spread(times.values());
      return { calls: count, ...rest, buckets: bucketsOf(times.values()) };
    },
  };
};
