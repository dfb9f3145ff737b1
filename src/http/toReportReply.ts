import { Readable } from 'node:stream';
import type { KeptReport, ReportFile } from '../calls/reportStore.ts';
import type { Reply } from './webRequest.ts';

/** A page has its own styles and pictures in itself, and nothing that runs. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const kinds: Readonly<Record<ReportFile, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
};

/** A file of a report; a page is shown, a table is saved under its name. */
export const toReportReply = async (
  period: string,
  file: ReportFile,
  { length, read }: KeptReport,
): Promise<Reply> => ({
  status: 200,
  headers: {
    'content-type': kinds[file],
    'content-length': String(length),
    'content-security-policy': policy,
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(file === 'csv' && {
      'content-disposition': `attachment; filename="calls-${period}.csv"`,
    }),
  },
  body: length === 0 ? null : Readable.toWeb(await read()),
});
