import * as z from 'zod';
import { count, list, seconds, share } from './part.ts';

/** How the calls of one direction went. */
export const directionFigures = z
  .object({
    calls: count,
    /** Inbound: the system answered. Outbound: somebody answered. */
    answered: count,
    /** Left after the answer, before the flow had ended and without a person. */
    abandoned: count,
    /** Those of them that were over within `shortCallSeconds`. */
    shortlyAbandoned: count,
    noAnswer: count,
    busy: count,
    declined: count,
    failed: count,
    /** Not over yet as the report was made. */
    unfinished: count,
    /** Every outcome that occurred. */
    outcomes: z.record(z.string(), count),
  })
  .readonly();
export type DirectionFigures = z.infer<typeof directionFigures>;

/** One hour of the day by the report's clock; a day has 23 to 25 of them. */
export const hourFigures = z
  .object({
    /** When it begins, as UTC. */
    from: z.iso.datetime(),
    /** By the report's clock: `09:00`, and `02:00 (2)` for the hour that comes twice. */
    label: z.string(),
    inbound: count,
    outbound: count,
    /** Of either direction. */
    answered: count,
    abandoned: count,
    /** Of those, the inbound ones; whoever abandoned a call was answered before. */
    inboundAnswered: count,
    inboundAbandoned: count,
  })
  .readonly();
export type HourFigures = z.infer<typeof hourFigures>;

/** How long the answered calls of one direction lasted, from the answer to the end. */
export const durationFigures = z
  .object({
    calls: count,
    mean: seconds,
    p50: seconds,
    p90: seconds,
    p95: seconds,
    longest: seconds,
    total: z.number().nonnegative(),
    /** `to` is exclusive; null for the last, which has no end. */
    buckets: list(z.object({ from: z.number(), to: z.number().nullable(), calls: count })),
  })
  .readonly();
export type DurationFigures = z.infer<typeof durationFigures>;

/** The most calls that were connected at one moment, and the first such moment. */
export const concurrencyFigures = z
  .object({ peak: count, at: z.iso.datetime().nullable() })
  .readonly();
export type ConcurrencyFigures = z.infer<typeof concurrencyFigures>;

/** What callers answered to one menu. */
export const menuFigures = z
  .object({
    flow: z.string(),
    step: z.string(),
    /** How often it was answered, whatever the answer was. */
    answers: count,
    choices: list(z.object({ key: z.string(), times: count })),
    noInput: count,
    noMatch: count,
    noInputRate: share,
    noMatchRate: share,
  })
  .readonly();
export type MenuFigures = z.infer<typeof menuFigures>;
