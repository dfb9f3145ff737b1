/** A span of time in milliseconds since 1970, its end not in it. */
export type Timespan = { readonly startMs: number; readonly endMs: number };

const msPerDay = 86_400_000;
const duration = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const msPerUnit = [7 * msPerDay, msPerDay, 3_600_000, 60_000, 1000];

function toDurationMs(text: string): number | undefined {
  const found = duration.exec(text)?.slice(1);
  if (!found?.some((each) => each !== undefined)) return undefined;
  return found.reduce((sum, each, unit) => sum + Number(each ?? 0) * (msPerUnit[unit] ?? 0), 0);
}

const toInstant = (text: string): number | undefined => {
  const ms = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
};

/**
 * Reads `start/end`, `start/P1D`, `P1D/end` or `P1D`, which ends now; undefined for anything else.
 */
export function parseTimespan(text: string, nowMs: number): Timespan | undefined {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const [lengthMs, start] = [toDurationMs(first), toInstant(first)];
  if (second === undefined) {
    return lengthMs === undefined ? undefined : { startMs: nowMs - lengthMs, endMs: nowMs };
  }
  const [secondMs, end] = [toDurationMs(second), toInstant(second)];
  if (start !== undefined && end !== undefined) return { startMs: start, endMs: end };
  if (start !== undefined && secondMs !== undefined) {
    return { startMs: start, endMs: start + secondMs };
  }
  if (lengthMs === undefined || end === undefined) return undefined;
  return { startMs: end - lengthMs, endMs: end };
}
