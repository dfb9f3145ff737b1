import type { Step } from './flow.ts';

/**
 * As much of a flow as could be read: the sense of what is right is checked beside what is
 * wrong.
 */
export type Draft = Readonly<{
  /** Null if the flow names none, or has no steps to name. */
  start: string | null;
  /** The steps that could be read, in the order of the file. */
  steps: ReadonlyMap<string, Step>;
  /** The names of all steps. */
  names: readonly string[];
  /** The languages that callers may choose, as the flow names them. */
  languages: readonly string[];
  /** Whether nothing was left out that could not be read. */
  isWhole: boolean;
}>;
