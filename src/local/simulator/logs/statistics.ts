const present = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value) => (value === null || Number.isNaN(value) ? [] : [value]));

/** What so many percent of the values do not exceed (nearest rank); nulls do not count. */
export function percentileOf(values: readonly (number | null)[], percent: number): number | null {
  const sorted = present(values).toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? null;
}

/** Their mean; null of none, and nulls do not count. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const counted = present(values);
  return counted.length === 0 ? null : sumOf(counted) / counted.length;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** To so many places; null stays null. */
export function rounded<T extends number | null>(value: T, places: number): T | number {
  return value === null ? value : Number(value.toFixed(places));
}
