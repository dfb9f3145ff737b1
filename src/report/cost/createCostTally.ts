import type { Call } from '../../engine/call.ts';
import { ownNumber } from '../../engine/ownNumber.ts';
import type { Tally } from '../figures/tally.ts';
import type { CostFigures, CostLine } from '../schema/costFigures.ts';
import type { Charge, Price } from './charge.ts';
import { type ChargesOf, createCharges } from './createCharges.ts';
import { leaseCharges } from './leaseCharges.ts';
import type { PriceList } from './priceList.ts';
import { roundMoney } from './roundMoney.ts';

type Line = {
  readonly price: Price;
  calls: number;
  units: number;
  unitsRoundedUp: number;
  /** The last call with such a charge: it may have more of them, and counts once. */
  last: Call | null;
};
type Share = { calls: number; amount: number };

const toLine = ({ price, calls, units, unitsRoundedUp }: Line): CostLine => {
  const { rate } = price;
  const amount = (of: number): number | null => (rate === null ? null : roundMoney(of * rate));
  return {
    ...price,
    ...{ calls, units, unitsRoundedUp },
    ...{ amount: amount(units), amountRoundedUp: amount(unitsRoundedUp) },
  };
};

/** The lines of the bill: one for each price, whatever objects say that price. */
const createLines = () => {
  const lines = new Map<string, Line>();
  const byPrice = new Map<Price, Line>();
  const lineOf = (price: Price): Line => {
    const key = `${price.kind}|${price.what}|${price.rate}`;
    const line = lines.get(key) ?? { price, calls: 0, units: 0, unitsRoundedUp: 0, last: null };
    lines.set(key, line);
    byPrice.set(price, line);
    return line;
  };
  return {
    add: ({ price, units, unitsRoundedUp }: Charge, call: Call | null): void => {
      const line = byPrice.get(price) ?? lineOf(price);
      line.units += units;
      line.unitsRoundedUp += unitsRoundedUp;
      if (line.last !== call) line.calls += 1;
      line.last = call;
    },
    list: (): readonly CostLine[] => [...lines.values()].map(toLine),
  };
};

const sumOf = (lines: readonly CostLine[], field: 'amount' | 'amountRoundedUp'): number =>
  roundMoney(lines.reduce((sum, line) => sum + (line[field] ?? 0), 0));

const createShares = () => {
  const shares = new Map<string, Share>();
  return {
    add: (name: string | null, amount: number): void => {
      if (name === null) return;
      const share = shares.get(name);
      if (share === undefined) shares.set(name, { calls: 1, amount });
      else {
        share.calls += 1;
        share.amount += amount;
      }
    },
    list: () =>
      [...shares]
        .map(([name, { calls, amount }]) => ({ name, calls, amount: roundMoney(amount) }))
        .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1)),
  };
};

const amountOf = (charges: readonly Charge[]): number =>
  charges.reduce((sum, { units, price }) => sum + units * (price.rate ?? 0), 0);

/** What the calls of a day cost, and its share of what the numbers cost a month. */
export const createCostTally = (
  prices: PriceList,
  daysInMonth: number,
  chargesOf: ChargesOf = createCharges(prices),
): Tally<CostFigures> => {
  const lines = createLines();
  const [flows, numbers, clients, purposes] = [0, 1, 2, 3].map(createShares);
  for (const charge of leaseCharges(prices, daysInMonth)) lines.add(charge, null);
  return {
    add: (call: Call) => {
      const charges = chargesOf(call);
      for (const charge of charges) lines.add(charge, call);
      const amount = amountOf(charges);
      flows?.add(call.flow?.name ?? null, amount);
      numbers?.add(ownNumber(call), amount);
      clients?.add(call.plan?.client ?? null, amount);
      purposes?.add(call.plan?.purpose ?? null, amount);
    },
    figures: () => {
      const all = lines.list();
      return {
        currency: prices.rates.currency,
        ...{ rateDate: prices.rates.date, leaseDate: prices.leases.date },
        source: `${prices.rates.source}; ${prices.leases.source}; ${prices.services.source}`,
        lines: all,
        ...{ total: sumOf(all, 'amount'), totalRoundedUp: sumOf(all, 'amountRoundedUp') },
        unpriced: all.filter(({ rate }) => rate === null).length,
        byFlow: flows?.list() ?? [],
        byNumber: numbers?.list() ?? [],
        byClient: clients?.list() ?? [],
        byPurpose: purposes?.list() ?? [],
      };
    },
  };
};
