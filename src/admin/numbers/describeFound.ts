import type { FoundNumbers } from '../../store/numberSearchStore.ts';
import { formatTime } from '../time/formatTime.ts';
import { explainSearchError } from './explainSearchError.ts';
import { formatCost, timesCost } from './formatCost.ts';

/** `1.00 USD a month`, or `2.00 USD a month for 2 numbers`. */
export const describePrice = ({ cost, numbers }: FoundNumbers): string =>
  numbers.length < 2
    ? `${formatCost(cost)} a month`
    : `${formatCost(timesCost(cost, numbers.length))} a month for ${numbers.length} numbers`;

/** What a search has found, what is wrong with it, what it costs and how long it holds. */
export const describeFound = (
  found: FoundNumbers,
  quantity: number,
  zone: string,
): readonly string[] => {
  const { numbers, error } = found;
  const why = error === null ? '' : ` (${explainSearchError(error)})`;
  if (numbers.length === 0) return [`Nothing was found${why}.`];
  return [
    ...numbers,
    `${describePrice(found)}, from the day of the purchase.`,
    ...(numbers.length < quantity || error !== null
      ? [`Found ${numbers.length} of ${quantity}${why}.`]
      : []),
    ...(found.mustNotResell ? ['Whoever buys them agrees not to sell them on.'] : []),
    `Held until ${formatTime(found.expiresAt, zone)}.`,
  ];
};

/** The same for programs. */
export const toFoundJson = (found: FoundNumbers, quantity: number) => ({
  searchId: found.searchId,
  numbers: found.numbers,
  asked: quantity,
  cost: { ...found.cost, billingFrequency: 'monthly' },
  monthlyCost: timesCost(found.cost, found.numbers.length),
  expiresAt: new Date(found.expiresAt).toISOString(),
  mustNotResell: found.mustNotResell,
  error: found.error,
});
