import type { Config } from '../config.ts';
import { daysDue, daysLookedAt } from '../report/daysDue.ts';
import type { Ports } from './connectPorts.ts';
import type { AroundReports, Reporting } from './connectReporting.ts';
import { takeReport } from './takeReport.ts';

type ReportPorts = Pick<Ports, 'index' | 'queues' | 'reports' | 'reportIndex' | 'askForReport'>;

/** Has the reports made that are due, and makes the one that a message asks for. */
export const createReporting = (config: Config, ports: ReportPorts, around: AroundReports) => {
  const { zone, hour } = config.report;
  let made: Promise<Reporting> | null = null;
  const load = async (): Promise<Reporting> => {
    const { connectReporting } = await import('./connectReporting.ts');
    return connectReporting(config, ports, around);
  };
  const reporting = (): Promise<Reporting> => {
    made ??= load().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
  return {
    /** Asks for each report that is due: one round trip, and one for each of them. */
    dailyReport: async (): Promise<void> => {
      const now = around.clock.now();
      const days = daysLookedAt(zone, now);
      const entries = await ports.reportIndex.list(days[0] ?? '', days.at(-1) ?? '');
      for (const day of daysDue({ zone, hour }, now, entries)) await ports.askForReport(day);
    },
    buildReport: takeReport(async (day) => (await reporting()).build(day), around.log),
  };
};
