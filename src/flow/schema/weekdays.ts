/** Monday first, as in ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The days (0 is Monday) that `mon`, `mon-fri` or `sat-mon` names; null if it names none. */
export const weekdaysOf = (name: string): readonly number[] | null => {
  const [first = -1, last = first, ...more] = name
    .split('-')
    .map((day) => weekdays.findIndex((known) => known === day));
  if (first < 0 || last < 0 || more.length > 0) return null;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
};
