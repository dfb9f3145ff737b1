import * as z from 'zod';
import type { Rate, RateTable } from '../policy/rateFor.ts';

const fileSchema = z.object({
  currency: z.string(),
  date: z.iso.date(),
  source: z.string(),
  rates: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.number()])),
});

/**
 * The rate table that a file holds.
 * @throws Error when it holds something else
 */
export const toRateTable = (text: string): RateTable => {
  const { rates, ...head } = fileSchema.parse(JSON.parse(text));
  const byPrefix = new Map<string, Rate>();
  let longest = 0;
  for (const [prefix, destination, type, country, perMinute] of rates) {
    byPrefix.set(prefix, { prefix, destination, type, country, perMinute });
    longest = Math.max(longest, prefix.length);
  }
  return { ...head, byPrefix, longest };
};
