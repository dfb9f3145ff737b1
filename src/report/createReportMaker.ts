import { Temporal } from 'temporal-polyfill';
import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import { createCostTally } from './cost/createCostTally.ts';
import type { PriceList } from './cost/priceList.ts';
import { createServiceTally } from './figures/createServiceTally.ts';
import { createVolumeTally } from './figures/createVolumeTally.ts';
import type { DayWindow } from './figures/dayWindow.ts';
import { headlineOf } from './figures/headlineOf.ts';
import type { Tally } from './figures/tally.ts';
import { trendOf } from './figures/trendOf.ts';
import { type Report, reportVersion } from './report.ts';
import type { Part } from './schema/part.ts';
import type { ServiceFigures } from './schema/serviceFigures.ts';
import type { Headline } from './schema/trendFigures.ts';
import { statusOf } from './statusOf.ts';
import { warningsOf } from './warningsOf.ts';

/** What is known of a day before its calls are looked at. */
export type DayFacts = Readonly<{
  window: DayWindow;
  /** When the report is made. */
  now: Instant;
  prices: Part<PriceList>;
  /** How many callers are still to be called back. */
  callbacksWaiting: number;
}>;

/** What is known of a day beside its calls. */
export type AroundDay = Readonly<{
  service: ServiceFigures;
  /** Whether there are logs of the service at all. */
  isLogged: boolean;
  /** The headlines of days before, by day. */
  before: ReadonlyMap<string, Headline>;
  /** Sentences about what else could not be had. */
  warnings: readonly string[];
}>;

/** Takes the calls of a day one after another, and makes the report of them at the end. */
export type ReportMaker = Readonly<{
  add: (call: Call) => void;
  report: (around: AroundDay) => Report;
}>;

const toTime = (at: Instant): string => new Date(at).toISOString();

const createPricedTally = (prices: Part<PriceList>, daysInMonth: number): Tally<Report['cost']> => {
  if (prices.state === 'missing') return { add: () => {}, figures: () => prices };
  const tally = createCostTally(prices.value, daysInMonth);
  return { add: tally.add, figures: () => ({ state: 'here', value: tally.figures() }) };
};

/** The report on a day, made of plain values alone. */
export const createReportMaker = (facts: DayFacts): ReportMaker => {
  const { window, now, prices } = facts;
  const { daysInMonth } = Temporal.PlainDate.from(window.day);
  const volume = createVolumeTally(window, now);
  const people = createServiceTally(facts.callbacksWaiting);
  const cost = createPricedTally(prices, daysInMonth);
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
        cost: cost.figures(),
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
