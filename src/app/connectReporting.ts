import path from 'node:path';
import { createOwnedNumbers } from '../acs/createOwnedNumbers.ts';
import type { LinkTo } from '../calls/link.ts';
import type { Clock, Log } from '../calls/ports.ts';
import { toLeases } from '../calls/toLeases.ts';
import { toServicePrices } from '../calls/toServicePrices.ts';
import type { Sign, WebClient } from '../calls/webClient.ts';
import type { Config } from '../config.ts';
import { dayIn } from '../engine/time/dayIn.ts';
import type { RateTable } from '../policy/rateFor.ts';
import { isYesterday } from '../report/daysDue.ts';
import { makeReport } from '../report/makeReport.ts';
import { makeMonth } from '../report/month/makeMonth.ts';
import { toPage } from '../report/page/toPage.ts';
import { readPrices } from '../report/readPrices.ts';
import type { ReportDeps } from '../report/reportDeps.ts';
import { type TellDeps, tellReport } from '../report/tell/tellReport.ts';
import { connectLogs } from './connectLogs.ts';
import type { Ports } from './connectPorts.ts';
import { createCredential } from './createCredential.ts';
import { createReadOnce } from './createReadOnce.ts';

export type AroundReports = Readonly<{
  /** Where the tables of prices are: beside the program. */
  folder: string;
  rates: () => RateTable;
  clock: Pick<Clock, 'now'>;
  log: Log;
  web: WebClient;
  sign: Sign;
  linkTo: LinkTo;
}>;

/** Makes reports, and tells of them. */
export type Reporting = Readonly<{ build: (day: string) => Promise<void> }>;

/**
 * What makes reports, and all that it needs. In a file of its own, for no call waits for it: loaded
 * when the first report is made.
 */
export const connectReporting = async (
  config: Config,
  ports: Pick<Ports, 'index' | 'queues' | 'reports' | 'reportIndex'>,
  around: AroundReports,
): Promise<Reporting> => {
  const { folder, rates, clock, log, web, sign, linkTo } = around;
  const { zone, webhookUrl, teamsUrl } = config.report;
  const credential = createCredential(config.identityClientId);
  const access =
    'connectionString' in config.acs
      ? config.acs
      : { endpoint: config.acs.endpoint, credential: await credential() };
  const sources = {
    ...{ rates, owned: createOwnedNumbers(access) },
    leases: createReadOnce(path.join(folder, 'leases.json'), toLeases),
    services: createReadOnce(path.join(folder, 'services.json'), toServicePrices),
  };
  const { readService, readUsage } = await connectLogs(config, folder);
  const making: ReportDeps = {
    ...{ zone, index: ports.index, queues: ports.queues, files: ports.reports },
    ...{ reports: ports.reportIndex, readPrices: () => readPrices(sources), readService },
    ...{ toPage, now: clock.now },
  };
  const telling: TellDeps = {
    ...{ reports: ports.reportIndex, urls: { webhook: webhookUrl, teams: teamsUrl } },
    ...{ web, sign, linkTo, log, now: clock.now },
  };
  return {
    build: async (day) => {
      const report = await makeReport(making, day);
      await makeMonth({ ...making, readUsage }, day, dayIn(zone, clock.now()));
      const { status, warnings } = report;
      log('info', 'a report was made', { day, status, warnings: warnings.length });
      // Nobody is woken by a day that is long past, or not over.
      if (isYesterday(day, zone, clock.now())) await tellReport(telling, report);
    },
  };
};
