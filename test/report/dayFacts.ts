import type { Instant } from '../../src/engine/ids.ts';
import { dayWindow } from '../../src/report/figures/dayWindow.ts';
import { allMissing } from '../../src/report/readService.ts';
import type { AroundDay, DayFacts } from '../../src/report/reportMaker.ts';
import type { ServiceFigures } from '../../src/report/schema/serviceFigures.ts';
import { dayOf } from './callOf.ts';
import { prices } from './prices.ts';

/** What is known of the tests' day once it is over. */
export const dayFacts = (part: Partial<DayFacts> = {}): DayFacts => ({
  window: dayWindow(dayOf, 'Etc/UTC'),
  now: Date.parse('2026-11-22T06:00:00Z') as Instant,
  prices: { state: 'here', value: prices() },
  callbacksWaiting: 0,
  ...part,
});

/** No log of the service has anything, for one reason. */
export const noService = (why = 'No workspace is configured.'): ServiceFigures => allMissing(why);

/** All logs are there and empty. */
export const quietService = (): ServiceFigures => {
  const here = <Value>(value: Value) => ({ state: 'here', value }) as const;
  return {
    headline: here({
      ...{ calls: 0, legs: 0, connected: 0, voipMinutes: 0 },
      ...{ pstnMinutes: 0, pstnMinutesInbound: 0, pstnMinutesOutbound: 0 },
    }),
    ...{ sevenDays: here([]), endReasons: here([]), quality: here([]), operations: here([]) },
    ...{ media: here([]), streams: here([]), usage: here([]), logVolume: here([]) },
    freshness: here({
      ...{ rows: 0, lastIngested: null, apiCalls: 0, withoutSummary: 0 },
      endToLogP95Minutes: null,
    }),
    reconciliation: here({
      ...{ matched: 0, onlyInRecords: 0, onlyInLogs: 0, recordMinutes: 0, logMinutes: 0 },
    }),
  };
};

/** Nothing but the calls is known. */
export const aroundDay = (part: Partial<AroundDay> = {}): AroundDay => ({
  ...{ service: noService(), isLogged: false, before: new Map(), warnings: [], ...part },
});
