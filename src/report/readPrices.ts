import type { Leases } from '../policy/leases.ts';
import type { OwnedNumber } from '../policy/ownedNumber.ts';
import type { RateTable } from '../policy/rateFor.ts';
import type { PriceList } from './cost/priceList.ts';
import type { Part } from './schema/part.ts';

export type PriceSources = Readonly<{
  rates: () => RateTable;
  leases: () => Leases;
  services: () => PriceList['services'];
  /** The numbers of the resource, by the provider's own list. */
  owned: () => Promise<readonly OwnedNumber[]>;
}>;

/** What a day may cost, with sentences about what could not be had. */
export type Prices = Readonly<{ prices: Part<PriceList>; warnings: readonly string[] }>;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);

/** Gathers the prices. It never throws: a report without a cost is better than none. */
export const readPrices = async (sources: PriceSources): Promise<Prices> => {
  const warnings: string[] = [];
  const owned = await sources.owned().catch((error: unknown) => {
    warnings.push(
      `The provider did not list the numbers: what they cost is not in it (${reasonOf(error)}).`,
    );
    return null;
  });
  try {
    const [rates, leases, services] = [sources.rates(), sources.leases(), sources.services()];
    return { prices: { state: 'here', value: { rates, leases, services, owned } }, warnings };
  } catch (error) {
    const why = `the tables of prices cannot be read: ${reasonOf(error)}`;
    return { prices: { state: 'missing', why }, warnings };
  }
};
