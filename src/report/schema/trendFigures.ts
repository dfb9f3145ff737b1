import * as z from 'zod';
import { count, list } from './part.ts';

/** The few figures of a day that others are compared with; null where its source failed. */
export const headline = z
  .object({
    calls: count,
    inbound: count,
    outbound: count,
    answered: count,
    abandoned: count,
    noAnswer: count,
    busy: count,
    failed: count,
    transferred: count,
    answerRate: z.number().min(0).max(1).nullable(),
    containment: z.number().min(0).max(1).nullable(),
    serviceLevel: z.number().min(0).max(1).nullable(),
    talkMinutes: z.number().nonnegative(),
    peak: count,
    voicemailsWaiting: count,
    cost: z.number().nonnegative().nullable(),
    currency: z.string(),
  })
  .readonly();
export type Headline = z.infer<typeof headline>;

/** A figure that is far from what it was on the same weekday of the weeks before. */
const anomaly = z.object({
  figure: z.enum(['calls', 'inbound', 'outbound', 'abandoned', 'failed']),
  value: z.number(),
  /** The median of the same weekdays, and how many of them there were. */
  usual: z.number(),
  days: count,
  /** By how many robust standard deviations (median and MAD) it differs, signed. */
  deviations: z.number(),
});

/** The days before, oldest first, and what is unlike them. */
export const trendFigures = z
  .object({
    days: list(z.object({ day: z.iso.date(), headline: headline.nullable() })),
    /** The same weekday a week before. */
    lastWeek: headline.nullable(),
    anomalies: list(anomaly),
  })
  .readonly();
export type TrendFigures = z.infer<typeof trendFigures>;
