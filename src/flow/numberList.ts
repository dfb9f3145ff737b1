/** Whole numbers and the prefixes of numbers, both sorted, for they may be many. */
export type NumberList = Readonly<{
  numbers: readonly string[];
  prefixes: readonly string[];
}>;

/** The lists of `src/flows/lists`, by the names of their files without `.txt`. */
export type NumberLists = Readonly<Record<string, NumberList>>;
