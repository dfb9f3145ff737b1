import type { NumberSearch } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import { invocation } from '../quietCommand.ts';
import { describePrice } from './describeFound.ts';
import { explainSearchError } from './explainSearchError.ts';
import { formatCost, timesCost } from './formatCost.ts';

/**
 * Makes sure that what a search found can be bought, and costs no more than it may.
 * @param search with the least number of numbers that will do
 * @param most the highest price a month of all numbers together; null for any
 * @throws AdminError when it must not be bought
 */
export const checkPurchase = (
  { found, quantity }: NumberSearch,
  most: number | null,
  now: number,
): NonNullable<NumberSearch['found']> => {
  if (found === null || found.numbers.length === 0) {
    const why = found?.error ? ` (${explainSearchError(found.error)})` : '';
    const remedy = 'Search for another area code or another kind of number.';
    throw new AdminError('refused', 'nothingFound', `The search found no numbers${why}.`, remedy);
  }
  if (found.numbers.length < quantity) {
    const count = found.numbers.length;
    const message = `The search found ${count} of the ${quantity} numbers that were asked for.`;
    const remedy = `If those are enough: ${invocation} numbers buy ${found.searchId}`;
    throw new AdminError('refused', 'tooFew', message, remedy);
  }
  if (found.expiresAt <= now) {
    const message = `The search expired at ${new Date(found.expiresAt).toISOString()}.`;
    const remedy =
      'Nothing was ordered. Make it again with `numbers search`; the numbers may be others.';
    throw new AdminError('refused', 'searchExpired', message, remedy);
  }
  const total = timesCost(found.cost, found.numbers.length);
  if (most === null || total.amount <= most) return found;
  const limit = formatCost({ amount: most, currency: total.currency });
  const message = `That costs ${describePrice(found)}, more than the ${limit} that it may cost.`;
  const remedy = 'Nothing was ordered. Raise --max-monthly-cost, or look for cheaper numbers.';
  throw new AdminError('refused', 'tooDear', message, remedy);
};
