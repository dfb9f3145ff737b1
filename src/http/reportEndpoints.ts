import { type ReportEntry, type ReportFiles, reportFiles } from '../calls/reportStore.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromReportFile } from './fromReportFile.ts';
import { fromReportRequest, type ReportDays } from './fromReportRequest.ts';
import { RequestError } from './requestError.ts';
import { toJsonReply } from './toJsonReply.ts';
import { toReportReply } from './toReportReply.ts';

export type ReportPorts = Readonly<{
  open: ReportFiles['open'];
  /** The reports there are, the earliest first. */
  list: (days: ReportDays) => Promise<readonly ReportEntry[]>;
  /** Has the report on a day made, soon. */
  build: (day: string) => Promise<void>;
  /** The days that there may be reports of. */
  days: () => ReportDays;
}>;

const hrefOf = (day: string, file: string): string => `/api/reports/${day}.${file}`;

const toResource = ({ day, status, generatedAt, headline }: ReportEntry) => ({
  ...{ day, status, generatedAt: new Date(generatedAt).toISOString() },
  headline: JSON.parse(headline) as unknown,
  files: Object.fromEntries(reportFiles.map((file) => [file, hrefOf(day, file)])),
});

/** `GET /api/reports`: the reports that there are, the newest first. */
export const listReportsEndpoint =
  ({ list, days }: ReportPorts): ClientEndpoint =>
  async () => {
    const entries = await list(days());
    return toJsonReply(200, { reports: entries.map(toResource).reverse() });
  };

/** `GET /api/reports/{file}`: the page, the figures or the calls of a day. */
export const getReportEndpoint =
  ({ open }: ReportPorts): ClientEndpoint =>
  async ({ params }) => {
    const { period, file } = fromReportFile(params.file);
    const kept = await open(period, file);
    if (kept !== null) return toReportReply(period, file, kept);
    throw new RequestError('unknownReport', `There is no report on ${period}.`);
  };

/** `POST /api/reports`: has the report on a day made; it is there some seconds later. */
export const buildReportEndpoint =
  ({ build, days }: ReportPorts): ClientEndpoint =>
  async ({ body }) => {
    const day = fromReportRequest(body, days());
    await build(day);
    const reply = toJsonReply(202, { day, status: 'building', href: hrefOf(day, 'html') });
    return { ...reply, headers: { ...reply.headers, location: hrefOf(day, 'html') } };
  };
