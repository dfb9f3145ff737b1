import type { CallId } from '../engine/ids.ts';

/** Messages that could not be worked off, which the host has put aside. */
export type PoisonQueues = Readonly<{
  /** Deletes those that name one of the calls; how many there were. */
  remove: (calls: readonly CallId[]) => Promise<number>;
}>;
