import type { ReportFiles, ReportIndex } from './reportStore.ts';

export type ReportsKept = Readonly<{
  reports: Pick<ReportFiles, 'remove'>;
  reportIndex: Pick<ReportIndex, 'list' | 'remove'>;
}>;

const first = '0000-00-00';
const monthLength = 'YYYY-MM'.length;
/** Each is a handful of requests; the next run goes on. */
const mostAtOnce = 50;

/**
 * Takes away the reports on the days before one, and the pages of the months that end with them;
 * the index last, so that what a crash leaves is found again. Resolves with how many there were.
 * @throws StorageError when storage fails
 */
export const retireReports = async (
  { reports, reportIndex }: ReportsKept,
  before: string,
): Promise<number> => {
  const entries = await reportIndex.list(first, before);
  const old = entries.filter(({ day }) => day < before).slice(0, mostAtOnce);
  for (const { day } of old) {
    const month = day.slice(0, monthLength);
    await reports.remove(day);
    if (month < before.slice(0, monthLength)) await reports.remove(month);
    await reportIndex.remove(day);
  }
  return old.length;
};
