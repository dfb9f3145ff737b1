import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import type { PriceList } from './cost/priceList.ts';
import type { DayWindow } from './figures/dayWindow.ts';
import type { Report } from './report.ts';
import type { Part } from './schema/part.ts';
import type { ServiceFigures } from './schema/serviceFigures.ts';
import type { Headline } from './schema/trendFigures.ts';

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
