import { zoneSpan } from './zoneSpan.ts';

/** What calendar and clock on a wall show. */
export type LocalTime = Readonly<{
  year: number;
  /** From 1. */
  month: number;
  day: number;
  /** 0 is Monday. */
  weekday: number;
  /** Since midnight, with a fraction. */
  minute: number;
}>;

const msPerMinute = 60_000;
const msPerDay = 86_400_000;
/** 1970 began on a Thursday. */
const firstWeekday = 3;

/**
 * The time by the clocks of a zone at a moment, in milliseconds since 1970. The clock never goes
 * back: an hour that is shown twice is over when it has been shown once, and the second time
 * counts as its last moment. So whoever closes at half past two closes once in that night.
 */
export const localTime = (zone: string, ms: number): LocalTime => {
  const { begins, offsetMs, offsetBeforeMs } = zoneSpan(zone, ms);
  const shown = Math.max(ms + offsetMs, begins + offsetBeforeMs - 1);
  const days = Math.floor(shown / msPerDay);
  const date = new Date(shown);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (((days + firstWeekday) % 7) + 7) % 7,
    minute: (shown - days * msPerDay) / msPerMinute,
  };
};

/** The day before. */
export const dayBefore = ({ year, month, day, weekday, minute }: LocalTime): LocalTime => {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (weekday + 6) % 7,
    minute,
  };
};
