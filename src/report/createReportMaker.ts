import type { Instant } from '../engine/ids.ts';
import { createPricedTally } from './cost/createPricedTally.ts';
import { withLogs } from './cost/withLogs.ts';
import { createServiceTally } from './figures/createServiceTally.ts';
import { createVolumeTally } from './figures/createVolumeTally.ts';
import { headlineOf } from './figures/headlineOf.ts';
import { trendOf } from './figures/trendOf.ts';
import { reportVersion } from './report.ts';
import type { DayFacts, ReportMaker } from './reportMaker.ts';
import { statusOf } from './statusOf.ts';
import { warningsOf } from './warningsOf.ts';

const toTime = (at: Instant): string => new Date(at).toISOString();

/** The report on a day, made of plain values alone. */
export const createReportMaker = (facts: DayFacts): ReportMaker => {
  const { window, now, prices } = facts;
  const volume = createVolumeTally(window, now);
  const people = createServiceTally(facts.callbacksWaiting);
  const cost = createPricedTally(prices, window.daysInMonth);
  return {
    add: (call) => {
      volume.add(call);
      people.add(call);
      cost.add(call);
    },
    report: ({ service, isLogged, before, warnings }) => {
      const body = {
        schemaVersion: reportVersion,
        ...{ day: window.day, zone: window.zone },
        window: { from: toTime(window.from), to: toTime(window.to) },
        generatedAt: toTime(now),
        ...volume.figures(),
        ...people.figures(),
        cost: withLogs(cost.figures(), prices, service.logVolume),
        service,
      } as const;
      const judged = {
        ...body,
        status: statusOf(body, isLogged),
        warnings: [...warnings, ...warningsOf(body)],
      };
      const headline = headlineOf(judged);
      return { ...judged, headline, trend: trendOf(window.day, headline, before) };
    },
  };
};
