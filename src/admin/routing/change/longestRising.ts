/**
 * The places of a longest rising subsequence: as many items as possible that stand in the right
 * order already, in n log n steps.
 */
export const longestRising = (values: readonly number[]): ReadonlySet<number> => {
  // For each length the place where a subsequence of that length ends lowest.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [place, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = place;
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) kept.add(place);
  return kept;
};
