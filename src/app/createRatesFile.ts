import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Rate, RateTable } from '../policy/rateFor.ts';

const fileSchema = z.object({
  currency: z.string(),
  date: z.iso.date(),
  source: z.string(),
  rates: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.number()])),
});

const toTable = (text: string): RateTable => {
  const { rates, ...head } = fileSchema.parse(JSON.parse(text));
  const byPrefix = new Map<string, Rate>();
  let longest = 0;
  for (const [prefix, destination, type, country, perMinute] of rates) {
    byPrefix.set(prefix, { prefix, destination, type, country, perMinute });
    longest = Math.max(longest, prefix.length);
  }
  return { ...head, byPrefix, longest };
};

/**
 * The rate table that the build has put beside the program, read when somebody is dialled for the
 * first time.
 * @throws Error when it is not there or cannot be read: then nobody is dialled
 */
export const createRatesFile = (path: string): (() => RateTable) => {
  let table: RateTable | null = null;
  return () => {
    table ??= toTable(readFileSync(path, 'utf8'));
    return table;
  };
};
