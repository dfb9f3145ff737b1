import * as z from 'zod';
import {
  concurrencyFigures,
  directionFigures,
  durationFigures,
  hourFigures,
  menuFigures,
} from './schema/callFigures.ts';
import { costFigures } from './schema/costFigures.ts';
import { list, part } from './schema/part.ts';
import {
  messageFigures,
  outboundFigures,
  peopleFigures,
  queueFigures,
} from './schema/peopleFigures.ts';
import { serviceFigures } from './schema/serviceFigures.ts';
import { headline, trendFigures } from './schema/trendFigures.ts';

/** Goes up when a figure changes its meaning or its place; new figures do not count. */
export const reportVersion = 1;

/** The report on one day, as programs read it and as the page is made from. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(reportVersion),
    day: z.iso.date(),
    /** Of the IANA database: the day is one of its days. */
    zone: z.string(),
    window: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }),
    /** `final` when nothing is missing and the service has logged all calls it was asked for. */
    status: z.enum(['provisional', 'final']),
    generatedAt: z.iso.datetime(),
    headline,
    inbound: directionFigures,
    outbound: directionFigures,
    /** Why calls failed, in words, the most frequent first. */
    failures: list(z.object({ reason: z.string(), calls: z.int().positive() })),
    hours: list(hourFigures),
    concurrency: concurrencyFigures,
    durations: z.object({ inbound: durationFigures, outbound: durationFigures }),
    menus: list(menuFigures),
    people: peopleFigures,
    queues: list(queueFigures),
    asked: outboundFigures,
    messages: messageFigures,
    cost: part(costFigures),
    service: serviceFigures,
    trend: trendFigures,
    /** Sentences for people: what is missing, what does not agree. */
    warnings: list(z.string()),
  })
  .readonly();

export type Report = z.infer<typeof reportSchema>;
