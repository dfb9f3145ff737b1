import type { Call } from '../../engine/call.ts';

/** Counts calls one after another, so that a day of many calls is never held as a whole. */
export type Tally<Figures> = Readonly<{
  add: (call: Call) => void;
  /** What the calls so far come to; it may be asked more than once. */
  figures: () => Figures;
}>;
