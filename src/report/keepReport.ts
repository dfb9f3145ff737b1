import type { ReportFiles, ReportIndex } from '../calls/reportStore.ts';
import type { Instant } from '../engine/ids.ts';
import type { Report } from './report.ts';

export type KeepDeps = Readonly<{
  files: Pick<ReportFiles, 'put'>;
  reports: Pick<ReportIndex, 'note'>;
  toPage: (report: Report) => string;
}>;

/**
 * Keeps a report in place of the one before, whose table of calls is kept already: its files first
 * and the index last, so that what is listed is there.
 * @throws Error when storage fails
 */
export const keepReport = async (
  { files, reports, toPage }: KeepDeps,
  report: Report,
): Promise<void> => {
  const { day, status, generatedAt, headline } = report;
  await files.put(day, 'json', JSON.stringify(report));
  await files.put(day, 'html', toPage(report));
  await reports.note({
    ...{ day, status, generatedAt: Date.parse(generatedAt) as Instant },
    headline: JSON.stringify(headline),
  });
};
