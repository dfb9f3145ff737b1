import { InvalidArgumentError } from 'commander';
import type { Instant } from '../../engine/ids.ts';

/** A time as people write it. What it means depends on the time zone, and on when it is said. */
export type TimeText =
  /** From now. */
  | Readonly<{ kind: 'duration'; ms: number }>
  /** The next time that a clock shows it. */
  | Readonly<{ kind: 'clock'; hour: number; minute: number }>
  /** As clocks there show it: `2026-11-21T18:00:00`. */
  | Readonly<{ kind: 'local'; text: string }>
  | Readonly<{ kind: 'instant'; at: Instant }>;

const msPer: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
const maxAmount = 9_999;
const remedy =
  'Write a time of day such as 18:00, a duration such as 30m, 2h or 3d, or a date and time ' +
  'such as 2026-12-24T18:00.';

const duration = /^(\d{1,4})([smhd])$/;
const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const dated =
  /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/i;

/** Whether the calendar has that day: JavaScript takes 30 February for 2 March. */
const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

const ofDate = (match: RegExpExecArray): TimeText | null => {
  const [, day = '', minutes = '', seconds = ':00', offset = ''] = match;
  if (!isDay(day)) return null;
  const text = `${day}T${minutes}${seconds}`;
  if (offset === '') return { kind: 'local', text };
  const at = Date.parse(`${text}${offset.toUpperCase()}`);
  return Number.isNaN(at) ? null : { kind: 'instant', at: at as Instant };
};

const read = (text: string): TimeText | null => {
  const inDuration = duration.exec(text);
  if (inDuration !== null) {
    const amount = Math.min(Number(inDuration[1]), maxAmount);
    return { kind: 'duration', ms: amount * (msPer[inDuration[2] ?? ''] ?? 0) };
  }
  const inClock = clock.exec(text);
  if (inClock !== null) {
    return { kind: 'clock', hour: Number(inClock[1]), minute: Number(inClock[2]) };
  }
  const inDate = dated.exec(text);
  return inDate === null ? null : ofDate(inDate);
};

/**
 * Reads the value of an option.
 * @throws InvalidArgumentError that says what could have been written
 */
export const parseTime = (text: string): TimeText => {
  const time = read(text.trim());
  if (time === null) throw new InvalidArgumentError(remedy);
  return time;
};
