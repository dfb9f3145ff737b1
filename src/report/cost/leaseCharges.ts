import type { Charge } from './charge.ts';
import type { PriceList } from './priceList.ts';

/** A day's share of what the numbers cost a month, in the currency of the rates. */
export const leaseCharges = ({ owned, rates }: PriceList, daysInMonth: number): readonly Charge[] =>
  (owned ?? []).map(({ kind, country, monthly, currency }) => ({
    price: {
      kind: 'lease',
      what: `${country}, ${kind === 'tollFree' ? 'toll-free' : kind}`,
      unit: 'numbers',
      // What is charged in another currency cannot be added up with the rest.
      rate: currency === rates.currency ? monthly / daysInMonth : null,
    },
    ...{ units: 1, unitsRoundedUp: 1 },
  }));
