import type { Link } from '../calls/link.ts';
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
  /** A link to the page of a day that whoever has it may open, and until when. */
  linkTo: (day: string) => Promise<Link>;
  /** The days that there may be reports of. */
  days: () => ReportDays;
}>;

const hrefOf = (day: string, file: string): string => `/api/reports/${day}.${file}`;

const toResource = ({ day, status, generatedAt, headline }: ReportEntry, link: Link) => ({
  ...{ day, status, generatedAt: new Date(generatedAt).toISOString() },
  headline: JSON.parse(headline) as unknown,
  files: Object.fromEntries(reportFiles.map((file) => [file, hrefOf(day, file)])),
  ...{ link: link.url, linkExpires: new Date(link.until).toISOString() },
});

/**
 * `GET /api/reports`: the reports that there are, the newest first, each with a link for people who
 * have no key.
 */
export const listReportsEndpoint =
  ({ list, linkTo, days }: ReportPorts): ClientEndpoint =>
  async () => {
    const entries = await list(days());
    const reports = entries.map(async (entry) => toResource(entry, await linkTo(entry.day)));
    return toJsonReply(200, { reports: (await Promise.all(reports)).reverse() });
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
