/** What many measurements of one thing come to. */
export type Summary = Readonly<{ median: number; p95: number }>;

/**
 * The value that the share `q` of all values do not exceed, between the two nearest where there is
 * no such one.
 * @throws RangeError without values
 */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('No values to sum up.');
  return below + (above - below) * (place - Math.floor(place));
};

export const summarise = (values: readonly number[]): Summary => ({
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});
