const msPerDay = 86_400_000;

/** Writes the day of an instant in a zone as YYYY-MM-DD. */
export function createDayLabel(tz: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: tz,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (ms) => {
    const parts = format.formatToParts(ms);
    const valueIn = (wanted: string) => parts.find(({ type }) => type === wanted)?.value;
    return ['year', 'month', 'day'].map(valueIn).join('-');
  };
}

/** The labels of the days up to that one, oldest first. */
export function daysUpTo(last: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) =>
    new Date(Date.parse(last) - (days - 1 - index) * msPerDay).toISOString().slice(0, 10),
  );
}
