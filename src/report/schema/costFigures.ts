import * as z from 'zod';
import { count, list } from './part.ts';

/** One line of the bill: units times rate is the amount. */
export const costLine = z
  .object({
    kind: z.enum([
      'lease',
      'inbound',
      'outbound',
      'voip',
      'directRouting',
      'recording',
      'speech',
      'functions',
      'logs',
    ]),
    /** A destination, a type of number, whatever tells lines of a kind apart. */
    what: z.string(),
    unit: z.enum(['minutes', 'numbers', 'characters', 'executions', 'gigabytes']),
    calls: count,
    /**
     * Exactly, and with each leg rounded up to the next minute; null when nobody knows how many
     * there were, which is only so of logs.
     */
    units: z.number().nonnegative().nullable(),
    unitsRoundedUp: z.number().nonnegative().nullable(),
    /** What one unit costs; null when no price is known. Null times anything is null. */
    rate: z.number().nonnegative().nullable(),
    amount: z.number().nonnegative().nullable(),
    amountRoundedUp: z.number().nonnegative().nullable(),
  })
  .readonly();
export type CostLine = z.infer<typeof costLine>;

const share = z.object({ name: z.string(), calls: count, amount: z.number().nonnegative() });

/** What the day is likely to cost: an estimate from list prices. */
export const costFigures = z
  .object({
    currency: z.string(),
    /** Of the rate table, `YYYY-MM-DD`, and of the prices of numbers and incoming calls. */
    rateDate: z.iso.date(),
    leaseDate: z.iso.date(),
    source: z.string(),
    lines: list(costLine),
    /** Of the lines that have a price. */
    total: z.number().nonnegative(),
    totalRoundedUp: z.number().nonnegative(),
    /** How many lines have no price, so that the total says too little. */
    unpriced: count,
    byFlow: list(share),
    byNumber: list(share),
    byClient: list(share),
    byPurpose: list(share),
  })
  .readonly();
export type CostFigures = z.infer<typeof costFigures>;
