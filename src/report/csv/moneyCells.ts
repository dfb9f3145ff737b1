import type { Charge } from '../cost/charge.ts';

/** Beyond the millionths of rates, so that what is added up is right to the millionth. */
const precision = 1e9;

const trim = (value: number): string =>
  String(Number.isInteger(value) ? value : Math.round(value * precision) / precision);

const explain = ({ price: { what, unit, rate }, units }: Charge): string =>
  rate === null
    ? `${what}: ${trim(units)} ${unit} at an unknown rate`
    : `${what}: ${trim(units)} ${unit} × ${trim(rate)} = ${trim(units * rate)}`;

/** The columns that `moneyCells` fills. */
export const moneyColumns = ['charges', 'amount', 'amount_rounded_up', 'currency'] as const;

/** What a call costs, as units × rate = amount, and its sums: exactly and rounded up. */
export const moneyCells = (charges: readonly Charge[], currency: string): readonly string[] => {
  let [texts, sum, sumRoundedUp] = ['', 0, 0];
  for (const charge of charges) {
    texts += texts === '' ? explain(charge) : `; ${explain(charge)}`;
    sum += charge.units * (charge.price.rate ?? 0);
    sumRoundedUp += charge.unitsRoundedUp * (charge.price.rate ?? 0);
  }
  return [texts, trim(sum), trim(sumRoundedUp), currency];
};
