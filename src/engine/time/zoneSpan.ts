import * as instants from 'temporal-polyfill/fns/Instant';
import * as zoned from 'temporal-polyfill/fns/ZonedDateTime';

/**
 * A time in which the clocks of a zone are not changed, in milliseconds since 1970: from `begins`
 * until before `ends`.
 */
export type ZoneSpan = Readonly<{
  begins: number;
  ends: number;
  /** What the clocks are ahead of UTC. */
  offsetMs: number;
  /** What they were ahead of UTC until it began. */
  offsetBeforeMs: number;
}>;

const nsPerMs = 1_000_000;

const at = (ms: number, zone: string) =>
  instants.toZonedDateTimeISO(instants.fromEpochMilliseconds(ms), zone);

type Zoned = ReturnType<typeof at>;

const msOf = (time: Zoned | null, otherwise: number): number =>
  time?.epochMilliseconds ?? otherwise;
const offsetMsOf = (time: Zoned): number => zoned.offsetNanoseconds(time) / nsPerMs;

const find = (zone: string, ms: number): ZoneSpan => {
  const now = at(ms, zone);
  // A change at this very moment is not before it, so look back from a moment later.
  const begins = msOf(zoned.getTimeZoneTransition(at(ms + 1, zone), 'previous'), -Infinity);
  const ends = msOf(zoned.getTimeZoneTransition(now, 'next'), Infinity);
  const offsetMs = offsetMsOf(now);
  const offsetBeforeMs = begins === -Infinity ? offsetMs : offsetMsOf(at(begins - 1, zone));
  return { begins, ends, offsetMs, offsetBeforeMs };
};

/** The span that was asked for last in each zone: half a year of calls asks for the same one. */
const found = new Map<string, ZoneSpan>();

/** The span of a zone that a moment lies in. */
export const zoneSpan = (zone: string, ms: number): ZoneSpan => {
  const last = found.get(zone);
  if (last !== undefined && last.begins <= ms && ms < last.ends) return last;
  const span = find(zone, ms);
  found.set(zone, span);
  return span;
};
