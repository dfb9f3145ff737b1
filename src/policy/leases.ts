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
