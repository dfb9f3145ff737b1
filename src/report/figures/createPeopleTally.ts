import type { Call } from '../../engine/call.ts';
import type { PeopleFigures } from '../schema/peopleFigures.ts';
import { createNumbers } from './createNumbers.ts';
import { shareOf } from './shareOf.ts';
import { spread } from './spread.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';
import { waitsOf } from './waitsOf.ts';

/** Within how many seconds whoever waits for a person should get one. */
export const serviceSeconds = 20;

const msPerSecond = 1000;

const isTransferred = (call: Call): boolean =>
  timesOf(call).outcome === 'transferred' ||
  call.marks.some(({ kind }) => kind === 'reached' || kind === 'transferred');

const isTried = ({ marks }: Call): boolean =>
  marks.some(({ kind }) => kind === 'waits' || kind === 'transfers');

/** Ended in the system: by itself, without a person and not left by the caller. */
const isContained = (call: Call): boolean =>
  !isTransferred(call) && timesOf(call).outcome === 'completed';

/** How inbound callers were put through to people. */
export const createPeopleTally = (): Tally<PeopleFigures> => {
  const waits = createNumbers();
  let [answered, contained, tried, transferred, waited, inTime] = [0, 0, 0, 0, 0, 0];
  return {
    add: (call) => {
      if (call.direction !== 'inbound' || timesOf(call).answeredAt === null) return;
      answered += 1;
      if (isContained(call)) contained += 1;
      if (isTransferred(call)) transferred += 1;
      if (isTried(call) || isTransferred(call)) tried += 1;
      for (const { ms, end } of waitsOf(call)) {
        if (end === 'unfinished') continue;
        waited += 1;
        if (end !== 'reached') continue;
        waits.add(ms);
        if (ms <= serviceSeconds * msPerSecond) inTime += 1;
      }
    },
    figures: () => {
      const { mean, p90 } = spread(waits.values());
      return {
        ...{ answered, contained, containment: shareOf(contained, answered) },
        ...{ transferTried: tried, transferred, transferRate: shareOf(transferred, answered) },
        transferSuccess: shareOf(transferred, tried),
        ...{ meanSecondsToAnswer: mean, p90SecondsToAnswer: p90 },
        ...{ serviceSeconds, serviceLevel: shareOf(inTime, waited), waited },
      };
    },
  };
};
