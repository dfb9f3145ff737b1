import type { RateTable } from '../../src/policy/rateFor.ts';

const rate = (prefix: string, country: string, perMinute: number) =>
  [prefix, { prefix, destination: country, type: 'mixed', country, perMinute }] as const;

/** Calls within North America cost 10 cents a minute, all others have no price. */
export const someRates: RateTable = {
  currency: 'USD',
  date: '2026-01-01',
  source: 'a test',
  byPrefix: new Map([rate('1206', 'US', 100_000), rate('1800', 'US', 100_000)]),
  longest: 4,
};
