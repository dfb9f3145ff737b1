import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { toRateTable } from '../../calls/toRateTable.ts';
import type { RateTable } from '../../policy/rateFor.ts';
import { AdminError } from '../adminError.ts';

const price = z.number().nullable();

const leasesSchema = z.object({
  currency: z.string(),
  date: z.iso.date(),
  source: z.string(),
  notice: z.string(),
  prices: z.array(z.tuple([z.string(), price, price, price, price])),
});

/** What numbers of one kind cost a month, and calls to them a minute; null: not offered. */
export type Lease = Readonly<{ monthly: number | null; inboundPerMinute: number | null }>;

/** Of each country (ISO 3166), its two kinds of numbers. */
export type Leases = Readonly<{
  currency: string;
  date: string;
  source: string;
  notice: string;
  byCountry: ReadonlyMap<string, Readonly<{ geographic: Lease; tollFree: Lease }>>;
}>;

const toLeases = (text: string): Leases => {
  const { prices, ...head } = leasesSchema.parse(JSON.parse(text));
  const entries = prices.map(
    ([country, geographicMonthly, geographicInbound, tollFreeMonthly, tollFreeInbound]) =>
      [
        country,
        {
          geographic: { monthly: geographicMonthly, inboundPerMinute: geographicInbound },
          tollFree: { monthly: tollFreeMonthly, inboundPerMinute: tollFreeInbound },
        },
      ] as const,
  );
  return { ...head, byCountry: new Map(entries) };
};

export type Tables = Readonly<{ rates: RateTable; notice: string; leases: Leases }>;

const noticeSchema = z.object({ notice: z.string().default('') });

/**
 * The tables of prices as they were built last.
 * @throws AdminError when they are not there or cannot be read
 */
export const readTables = (root: string): Tables => {
  const read = (name: string): string => readFileSync(path.join(root, 'dist', name), 'utf8');
  try {
    const text = read('rates.json');
    const { notice } = noticeSchema.parse(JSON.parse(text));
    return { rates: toRateTable(text), notice, leases: toLeases(read('leases.json')) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : error;
    const message = `The tables of prices in ${path.join(root, 'dist')} cannot be read: ${why}`;
    throw new AdminError('refused', 'noRates', message, 'Build them: npm run build');
  }
};
