const msPerMinute = 60_000;
const toTheMinute = 'YYYY-MM-DDThh:mm:'.length;

/**
 * Moments as ISO 8601. The minutes, which many moments of a day have in common, are written once:
 * a table of a day's calls has some hundred thousand of them.
 */
export const createTimeText = (): ((at: number) => string) => {
  const minutes = new Map<number, string>();
  const minuteOf = (at: number): string => {
    const minute = Math.floor(at / msPerMinute);
    const text = minutes.get(minute) ?? new Date(at).toISOString().slice(0, toTheMinute);
    minutes.set(minute, text);
    return text;
  };
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const seconds = Array.from({ length: 60 }, (_, n) => `${pad(n, 2)}.`);
  const milliseconds = Array.from({ length: 1_000 }, (_, n) => `${pad(n, 3)}Z`);
  return (at) => {
    const ms = at - Math.floor(at / msPerMinute) * msPerMinute;
    return minuteOf(at) + seconds[Math.floor(ms / 1_000)] + milliseconds[ms % 1_000];
  };
};
