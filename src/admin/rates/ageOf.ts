import type { Instant } from '../../engine/ids.ts';

const msPerDay = 86_400_000;
/** Prices change some times a year. */
const oldDays = 180;

/** How many days old a table of that day is, and whether it should be looked at again. */
export const ageOf = (date: string, now: Instant): Readonly<{ days: number; isOld: boolean }> => {
  const days = Math.floor((now - Date.parse(`${date}T00:00:00Z`)) / msPerDay);
  return { days, isOld: days > oldDays };
};
