import type { QueueFigures } from '../schema/peopleFigures.ts';
import { createNumbers, type Numbers } from './createNumbers.ts';
import { spread } from './spread.ts';
import type { Tally } from './tally.ts';
import { waitsOf } from './waitsOf.ts';

type Waits = { readonly ms: Numbers; reached: number; abandoned: number; gaveUp: number };

const toFigures = (queue: string, { ms, reached, abandoned, gaveUp }: Waits): QueueFigures => {
  const { count, mean, p90, longest } = spread(ms.values());
  return {
    ...{ queue, callers: count, reached, abandoned, leftOtherwise: gaveUp },
    ...{ meanWait: mean, p90Wait: p90, longestWait: longest },
  };
};

/** What became of the callers of each queue. Who still waits is not counted. */
export const createQueueTally = (): Tally<readonly QueueFigures[]> => {
  const queues = new Map<string, Waits>();
  const waitsIn = (queue: string): Waits => {
    const fresh = { ms: createNumbers(), reached: 0, abandoned: 0, gaveUp: 0 };
    queues.set(queue, fresh);
    return fresh;
  };
  return {
    add: (call) => {
      for (const { queue, end, ms } of waitsOf(call)) {
        if (queue === null || end === 'unfinished') continue;
        const waits = queues.get(queue) ?? waitsIn(queue);
        waits.ms.add(ms);
        waits[end] += 1;
      }
    },
    figures: () =>
      [...queues]
        .map(([queue, waits]) => toFigures(queue, waits))
        .sort((a, b) => b.callers - a.callers),
  };
};
