const msPerSecond = 1_000;
const seconds = /^\d{1,9}$/;
/** As HTTP writes dates; `Date.parse` takes a lot that is none. */
const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/;

/** How many milliseconds a `Retry-After` asks to wait; null when it asks for nothing readable. */
export const parseRetryAfter = (text: string | undefined, now: number): number | null => {
  const value = text?.trim() ?? '';
  if (seconds.test(value)) return Number(value) * msPerSecond;
  const at = date.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};
