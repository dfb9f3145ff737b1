import type { LinkTo } from '../calls/link.ts';
import type { ReportFiles, ReportIndex } from '../calls/reportStore.ts';
import type { Config } from '../config.ts';
import type { Instant } from '../engine/ids.ts';
import { dayIn } from '../engine/time/dayIn.ts';
import {
  buildReportEndpoint,
  getReportEndpoint,
  listReportsEndpoint,
  type ReportPorts,
} from '../http/reportEndpoints.ts';
import type { AskForReport } from '../store/createReportQueue.ts';
import type { Guard } from './createGuard.ts';

const msPerDay = 86_400_000;

/** What answers the routes of reports, each for clients that may; none of it throws. */
export const createReportEndpoints = (
  guard: Guard,
  { report, retentionDays }: Pick<Config, 'report' | 'retentionDays'>,
  ports: Readonly<{
    reports: Pick<ReportFiles, 'open'>;
    reportIndex: Pick<ReportIndex, 'list'>;
    askForReport: AskForReport;
    linkTo: LinkTo;
    now: () => Instant;
  }>,
) => {
  const { zone } = report;
  const of: ReportPorts = {
    open: ports.reports.open,
    list: ({ first, today }) => ports.reportIndex.list(first, today),
    build: ports.askForReport,
    linkTo: (day) => ports.linkTo({ kind: 'report', day }, ports.now()),
    days: () => ({
      first: dayIn(zone, ports.now() - retentionDays * msPerDay),
      today: dayIn(zone, ports.now()),
    }),
  };
  return {
    listReports: guard(['read-all'], listReportsEndpoint(of)),
    getReport: guard(['read-all'], getReportEndpoint(of)),
    postReport: guard(['admin'], buildReportEndpoint(of)),
  };
};
