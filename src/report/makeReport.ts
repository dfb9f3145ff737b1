import { countCallbacks } from './countCallbacks.ts';
import { createLoggedCalls } from './createLoggedCalls.ts';
import { createReportMaker } from './createReportMaker.ts';
import { dayWindow } from './figures/dayWindow.ts';
import { daysBefore, trendDays } from './figures/trendOf.ts';
import { keepReport } from './keepReport.ts';
import { keepTable } from './keepTable.ts';
import { readHeadlines } from './readHeadlines.ts';
import { noService } from './readService.ts';
import type { Report } from './report.ts';
import type { ReportDeps } from './reportDeps.ts';

/**
 * Makes the report on a day (`YYYY-MM-DD`) of our own records, the service's logs and the prices,
 * and keeps it in place of the one before. What a source does not give is missing in it. The table
 * of calls is kept while they are read, so that none of them has to be held.
 * @throws Error when our own storage fails: there is no report without our records
 */
export const makeReport = async (deps: ReportDeps, day: string): Promise<Report> => {
  const window = dayWindow(day, deps.zone);
  const [{ prices, warnings }, callbacksWaiting, before] = await Promise.all([
    deps.readPrices(),
    countCallbacks(deps.queues),
    readHeadlines(deps.reports, daysBefore(day, trendDays)),
  ]);
  const maker = createReportMaker({ window, now: deps.now(), prices, callbacksWaiting });
  const isLogged = deps.readService !== null;
  const logged = createLoggedCalls();
  await keepTable(deps, window, prices, (call) => {
    maker.add(call);
    if (isLogged) logged.add(call);
  });
  const service = await (deps.readService ?? noService)(window, logged);
  const report = maker.report({ service, isLogged, before, warnings });
  await keepReport(deps, report);
  return report;
};
