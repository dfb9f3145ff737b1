const msPerSecond = 1000;
const tenths = 10;

/** Milliseconds as seconds with one digit after the point. */
export const toSeconds = (ms: number): number => Math.round((ms / msPerSecond) * tenths) / tenths;

/** How some times are spread, in seconds; null throughout where there are none. */
export type Spread = Readonly<{
  count: number;
  mean: number | null;
  p50: number | null;
  p90: number | null;
  p95: number | null;
  longest: number | null;
  total: number;
}>;

/** The value that a share of the sorted ones does not exceed: one of them, by nearest rank. */
export const percentile = (sorted: ArrayLike<number>, share: number): number | null =>
  sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? null;

/** Mean and percentiles of times. */
export const spread = (times: ArrayLike<number>): Spread => {
  const sorted = Float64Array.from(times).sort();
  const total = sorted.reduce((sum, ms) => sum + ms, 0);
  const at = (share: number): number | null => {
    const ms = percentile(sorted, share);
    return ms === null ? null : toSeconds(ms);
  };
  return {
    count: sorted.length,
    mean: sorted.length === 0 ? null : toSeconds(total / sorted.length),
    ...{ p50: at(0.5), p90: at(0.9), p95: at(0.95), longest: at(1) },
    total: toSeconds(total),
  };
};
