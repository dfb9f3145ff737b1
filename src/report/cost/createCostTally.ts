import type { Call } from '../../engine/call.ts';
import { ownNumber } from '../../engine/ownNumber.ts';
import type { Tally } from '../figures/tally.ts';
import type { CostFigures, CostLine } from '../schema/costFigures.ts';
import { type Charge, type ChargesOf, createCharges } from './createCharges.ts';
import { leaseCharges } from './leaseCharges.ts';
import type { PriceList } from './priceList.ts';
import { roundMoney } from './roundMoney.ts';

type Sums = { calls: number; units: number; unitsRoundedUp: number };
type Line = { charge: Charge } & Sums;
type Share = { calls: number; amount: number };

const toLine = ({ charge, calls, units, unitsRoundedUp }: Line): CostLine => {
  const { kind, what, unit, rate } = charge;
  const amount = (of: number): number | null => (rate === null ? null : roundMoney(of * rate));
  return {
    ...{ kind, what, unit, calls, units, unitsRoundedUp, rate },
    ...{ amount: amount(units), amountRoundedUp: amount(unitsRoundedUp) },
  };
};

const sumOf = (lines: readonly CostLine[], field: 'amount' | 'amountRoundedUp'): number =>
  roundMoney(lines.reduce((sum, line) => sum + (line[field] ?? 0), 0));

const createShares = () => {
  const shares = new Map<string, Share>();
  return {
    add: (name: string | null, amount: number): void => {
      if (name === null) return;
      const { calls = 0, amount: before = 0 } = shares.get(name) ?? {};
      shares.set(name, { calls: calls + 1, amount: before + amount });
    },
    list: () =>
      [...shares]
        .map(([name, { calls, amount }]) => ({ name, calls, amount: roundMoney(amount) }))
        .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1)),
  };
};

const amountOf = (charges: readonly Charge[]): number =>
  charges.reduce((sum, { units, rate }) => sum + units * (rate ?? 0), 0);

/** What the calls of a day cost, and its share of what the numbers cost a month. */
export const createCostTally = (
  prices: PriceList,
  daysInMonth: number,
  chargesOf: ChargesOf = createCharges(prices),
): Tally<CostFigures> => {
  const lines = new Map<string, Line>();
  const [flows, numbers, clients, purposes] = [0, 1, 2, 3].map(createShares);
  const addCharge = (charge: Charge, calls: number): void => {
    const key = `${charge.kind}|${charge.what}|${charge.rate}`;
    const line = lines.get(key) ?? { charge, calls: 0, units: 0, unitsRoundedUp: 0 };
    line.calls += calls;
    line.units += charge.units;
    line.unitsRoundedUp += charge.unitsRoundedUp;
    lines.set(key, line);
  };
  for (const charge of leaseCharges(prices, daysInMonth)) addCharge(charge, 0);
  return {
    add: (call: Call) => {
      const charges = chargesOf(call);
      const kinds = new Set<string>();
      for (const charge of charges) {
        const key = `${charge.kind}|${charge.what}`;
        addCharge(charge, kinds.has(key) ? 0 : 1);
        kinds.add(key);
      }
      const amount = amountOf(charges);
      flows?.add(call.flow?.name ?? null, amount);
      numbers?.add(ownNumber(call), amount);
      clients?.add(call.plan?.client ?? null, amount);
      purposes?.add(call.plan?.purpose ?? null, amount);
    },
    figures: () => {
      const all = [...lines.values()].map(toLine);
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
