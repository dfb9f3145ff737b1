import type { Instant } from '../engine/ids.ts';

const monthLength = 'YYYY-MM'.length;

/** The partition of what was done at that time: its month in UTC, as `YYYY-MM`. */
export const auditMonthOf = (at: Instant): string =>
  new Date(at).toISOString().slice(0, monthLength);

/** The months from the newest to the oldest that a span of time touches, at most `limit`. */
export const auditMonths = (since: Instant, until: Instant, limit: number): readonly string[] => {
  const months: string[] = [];
  const month = new Date(until);
  month.setUTCDate(1);
  const oldest = auditMonthOf(since);
  while (months.length < limit) {
    const name = auditMonthOf(month.getTime() as Instant);
    if (name < oldest) break;
    months.push(name);
    month.setUTCMonth(month.getUTCMonth() - 1);
  }
  return months;
};
