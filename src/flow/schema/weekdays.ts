/** Monday first, as in ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The days (0 is Monday) that `mon`, `mon-fri` or `sat-mon` names; null if it names none. */
export const weekdaysOf = (name: string): readonly number[] | null => {
  const known: readonly string[] = weekdays;
  const parts = name.split('-').map((day) => known.indexOf(day));
  const [first = -1, last = first, ...more] = parts;
  if (first < 0 || last < 0 || more.length > 0) return null;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
};
