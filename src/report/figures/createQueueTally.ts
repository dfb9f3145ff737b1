import type { QueueFigures } from '../schema/peopleFigures.ts';
import { spread } from './spread.ts';
import type { Tally } from './tally.ts';
import { type Wait, waitsOf } from './waitsOf.ts';

const toFigures = (queue: string, waits: readonly Wait[]): QueueFigures => {
  const ended = (end: Wait['end']): number => waits.filter((wait) => wait.end === end).length;
  const { mean, p90, longest } = spread(waits.map(({ ms }) => ms));
  return {
    queue,
    callers: waits.length,
    reached: ended('reached'),
    abandoned: ended('abandoned'),
    leftOtherwise: ended('gaveUp'),
    ...{ meanWait: mean, p90Wait: p90, longestWait: longest },
  };
};

/** What became of the callers of each queue. Who still waits is not counted. */
export const createQueueTally = (): Tally<readonly QueueFigures[]> => {
  const queues = new Map<string, Wait[]>();
  return {
    add: (call) => {
      for (const wait of waitsOf(call)) {
        if (wait.queue === null || wait.end === 'unfinished') continue;
        const waits = queues.get(wait.queue) ?? [];
        waits.push(wait);
        queues.set(wait.queue, waits);
      }
    },
    figures: () =>
      [...queues]
        .map(([queue, waits]) => toFigures(queue, waits))
        .sort((a, b) => b.callers - a.callers),
  };
};
