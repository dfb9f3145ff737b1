import type { Call, Outcome } from '../../engine/call.ts';
import type { DirectionFigures } from '../schema/callFigures.ts';
import { isShort } from './isShort.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

/** How the calls of one direction went; those of the other are passed over. */
export const createDirectionTally = (direction: Call['direction']): Tally<DirectionFigures> => {
  const outcomes = new Map<Outcome, number>();
  let [calls, answered, shortlyAbandoned, unfinished] = [0, 0, 0, 0];
  const of = (outcome: Outcome): number => outcomes.get(outcome) ?? 0;
  return {
    add: (call) => {
      if (call.direction !== direction) return;
      const times = timesOf(call);
      calls += 1;
      if (times.answeredAt !== null) answered += 1;
      if (times.outcome === null) unfinished += 1;
      else outcomes.set(times.outcome, of(times.outcome) + 1);
      if (times.outcome === 'abandoned' && isShort(times)) shortlyAbandoned += 1;
    },
    figures: () => ({
      calls,
      answered,
      abandoned: of('abandoned'),
      shortlyAbandoned,
      noAnswer: of('noAnswer'),
      busy: of('busy'),
      declined: of('declined'),
      failed: of('failed') + of('unreachable'),
      unfinished,
      outcomes: Object.fromEntries([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
};
