import type { Tally } from '../figures/tally.ts';
import type { Report } from '../report.ts';
import type { Part } from '../schema/part.ts';
import { createCostTally } from './createCostTally.ts';
import type { PriceList } from './priceList.ts';

/** What the calls of a day cost, or why nobody knows. */
export const createPricedTally = (
  prices: Part<PriceList>,
  daysInMonth: number,
): Tally<Report['cost']> => {
  if (prices.state === 'missing') return { add: () => {}, figures: () => prices };
  const tally = createCostTally(prices.value, daysInMonth);
  return { add: tally.add, figures: () => ({ state: 'here', value: tally.figures() }) };
};
