import type { ReportFiles, ReportIndex } from '../../calls/reportStore.ts';
import { type DayWindow, dayWindow } from '../figures/dayWindow.ts';
import { readHeadlines } from '../readHeadlines.ts';
import type { ServiceFigures } from '../schema/serviceFigures.ts';
import { daysOfMonth, monthOf } from './monthOf.ts';
import { toMonthPage } from './toMonthPage.ts';

type Usage = ServiceFigures['usage'];

export type MonthDeps = Readonly<{
  zone: string;
  files: Pick<ReportFiles, 'put'>;
  reports: Pick<ReportIndex, 'list'>;
  /** What is on the bill between two moments; null where there are no logs. It never throws. */
  readUsage: ((window: Pick<DayWindow, 'from' | 'to' | 'zone'>) => Promise<Usage>) | null;
}>;

const noLogs: Usage = {
  state: 'missing',
  why: 'No workspace is set (LOG_ANALYTICS_WORKSPACE_ID).',
};

/**
 * Makes the page of the month of a day, as far as it has come, and keeps it in place of the one
 * before.
 * @throws Error when storage fails
 */
export const makeMonth = async (deps: MonthDeps, day: string, today: string): Promise<void> => {
  const { zone, files, reports, readUsage } = deps;
  const days = daysOfMonth(day, today);
  const [from, to] = [dayWindow(days[0] ?? day, zone).from, dayWindow(days.at(-1) ?? day, zone).to];
  const [headlines, usage] = await Promise.all([
    readHeadlines(reports, days),
    readUsage === null ? noLogs : readUsage({ from, to, zone }),
  ]);
  const month = monthOf(days, zone, headlines);
  await files.put(month.month, 'html', toMonthPage(month, usage));
};
