import { type ReportFile, reportFiles } from '../calls/reportStore.ts';
import { RequestError } from './requestError.ts';

/** Which file of which report: `period` is a day (`YYYY-MM-DD`) or a month (`YYYY-MM`). */
export type ReportName = Readonly<{ period: string; file: ReportFile }>;

const form = /^(\d{4}-\d{2}(?:-\d{2})?)\.([a-z]+)$/;

/**
 * The file that a path names: `2026-11-21.html`.
 * @throws RequestError `unknownReport` for a name that no report has
 */
export const fromReportFile = (name: string | undefined): ReportName => {
  const [, period, ending] = form.exec(name ?? '') ?? [];
  const file = reportFiles.find((one) => one === ending);
  if (period !== undefined && file !== undefined) return { period, file };
  throw new RequestError(
    'unknownReport',
    `A report is named <day>.<file>, with ${reportFiles.join(', ')} as files.`,
  );
};
