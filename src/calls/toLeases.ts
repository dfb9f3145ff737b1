import * as z from 'zod';
import type { Leases } from '../policy/leases.ts';

const price = z.number().nullable();

const fileSchema = z.object({
  currency: z.string(),
  date: z.iso.date(),
  source: z.string(),
  notice: z.string(),
  prices: z.array(z.tuple([z.string(), price, price, price, price])),
});

/**
 * The prices of numbers and of calls to them that a file holds.
 * @throws Error when it holds something else
 */
export const toLeases = (text: string): Leases => {
  const { prices, ...head } = fileSchema.parse(JSON.parse(text));
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
