/** Moments in milliseconds, both of one clock. */
export type Stretch = Readonly<{ from: number; to: number }>;

/** How evenly things were done. */
export type Pace = Readonly<{
  /** The most within any second, wherever that begins. */
  most: number;
  /** In each whole window while there was somebody to do them, how many a second. */
  rates: readonly number[];
}>;

const msPerSecond = 1_000;
export const windowMs = 10_000;

const mostWithin = (sorted: readonly number[], ms: number): number => {
  let most = 0;
  let first = 0;
  sorted.forEach((at, index) => {
    while (at - (sorted[first] ?? at) >= ms) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
};

/** Whole windows one after another, from the first thing that was done in a stretch. */
const ratesWithin = (sorted: readonly number[], { from, to }: Stretch): readonly number[] => {
  const here = sorted.filter((at) => at >= from && at < to);
  const [first = to] = here;
  const windows = Math.floor((to - first) / windowMs);
  return Array.from({ length: windows }, (_, n) => {
    const begin = first + n * windowMs;
    const count = here.filter((at) => at >= begin && at < begin + windowMs).length;
    return (count * msPerSecond) / windowMs;
  });
};

/** What the moments at which things were done say of their pace; `ups` are not to overlap. */
export const paceOf = (moments: readonly number[], ups: readonly Stretch[]): Pace => {
  const sorted = moments.toSorted((a, b) => a - b);
  return {
    most: mostWithin(sorted, msPerSecond),
    rates: ups.flatMap((up) => ratesWithin(sorted, up)),
  };
};
