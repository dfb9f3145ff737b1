import type { CallIndex, QueueStore } from '../calls/ports.ts';
import type { ReportFiles, ReportIndex } from '../calls/reportStore.ts';
import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import { countCallbacks } from './countCallbacks.ts';
import { createReportMaker } from './createReportMaker.ts';
import { createCsv } from './csv/createCsv.ts';
import { dayWindow } from './figures/dayWindow.ts';
import { timesOf } from './figures/timesOf.ts';
import { readCalls } from './readCalls.ts';
import { readHeadlines } from './readHeadlines.ts';
import type { Prices } from './readPrices.ts';
import { type LoggedCall, noService, type ReadService } from './readService.ts';
import type { Report } from './report.ts';

export type ReportDeps = Readonly<{
  zone: string;
  index: Pick<CallIndex, 'day'>;
  queues: Pick<QueueStore, 'load' | 'taken'>;
  files: Pick<ReportFiles, 'put'>;
  reports: Pick<ReportIndex, 'list' | 'note'>;
  /** Never throws: what could not be had is missing, or warned of. */
  readPrices: () => Promise<Prices>;
  /** Null where there are no logs of the service. */
  readService: ReadService | null;
  toPage: (report: Report) => string;
  now: () => Instant;
}>;

const msPerSecond = 1000;

const loggedCall = (call: Call): readonly LoggedCall[] =>
  call.connection === null
    ? []
    : [{ connection: call.connection, seconds: (timesOf(call).talkMs ?? 0) / msPerSecond }];

/** Puts the files in place first and the index last: what is listed is there. */
const keep = async ({ files, reports, toPage }: ReportDeps, report: Report, csv: string) => {
  const { day, status, generatedAt, headline } = report;
  await files.put(day, 'csv', csv);
  await files.put(day, 'json', JSON.stringify(report));
  await files.put(day, 'html', toPage(report));
  await reports.note({
    ...{ day, status, generatedAt: Date.parse(generatedAt) as Instant },
    headline: JSON.stringify(headline),
  });
};

/**
 * Makes the report on a day (`YYYY-MM-DD`) of our own records, the service's logs and the prices,
 * and keeps it in place of the one before. What a source does not give is missing in it.
 * @throws Error when our own storage fails: there is no report without our records
 */
export const makeReport = async (deps: ReportDeps, day: string): Promise<Report> => {
  const window = dayWindow(day, deps.zone);
  const [{ prices, warnings }, callbacksWaiting, before] = await Promise.all([
    deps.readPrices(),
    countCallbacks(deps.queues),
    readHeadlines(deps.reports, day),
  ]);
  const maker = createReportMaker({ window, now: deps.now(), prices, callbacksWaiting });
  const csv = createCsv(prices.state === 'here' ? prices.value : null);
  const logged: LoggedCall[] = [];
  await readCalls(deps.index, window, (call) => {
    maker.add(call);
    csv.add(call);
    logged.push(...loggedCall(call));
  });
  const isLogged = deps.readService !== null;
  const service = await (deps.readService ?? noService)(window, logged);
  const report = maker.report({ service, isLogged, before, warnings });
  await keep(deps, report, csv.text());
  return report;
};
