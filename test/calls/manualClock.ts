import type { Clock } from '../../src/calls/ports.ts';
import type { Instant } from '../../src/engine/ids.ts';

export type ManualClock = Clock & {
  advance: (ms: number) => void;
  /** Every sleep that was asked for, in order. */
  readonly slept: number[];
};

/** Time that passes only when it is told to, or when somebody sleeps. */
export const createManualClock = (start: number): ManualClock => {
  let time = start;
  let randoms = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time as Instant,
    advance: (ms) => {
      time += ms;
    },
    sleep: async (ms) => {
      slept.push(ms);
      time += ms;
      await Promise.resolve();
    },
    random: () => {
      randoms += 1;
      return `random-${randoms}`;
    },
  };
};
