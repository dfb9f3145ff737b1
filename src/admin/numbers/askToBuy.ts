import type { FoundNumbers } from '../../store/numberSearchStore.ts';
import { AdminError, failureOf } from '../adminError.ts';
import type { Deps } from '../deps.ts';
import { isYes } from '../isYes.ts';
import type { Options } from './buyOptions.ts';
import { describePrice } from './describeFound.ts';

/** What is bought, for how much, and what somebody agrees to who says yes. */
const offer = (found: FoundNumbers): string => {
  const promise = found.mustNotResell ? ' and agree not to sell them on' : '';
  return `Buy ${found.numbers.join(', ')} for ${describePrice(found)}${promise}?`;
};

const instead = '--yes, and --max-monthly-cost so that nothing dearer is bought';

/** Where nobody can answer, the price is told all the same. */
const unanswered = (error: unknown, found: FoundNumbers): unknown => {
  const failure = failureOf(error);
  if (failure?.code !== 'unanswered') return error;
  const message = `${offer(found)} Nobody is there to answer, and nothing was bought.`;
  return new AdminError(failure.ending, failure.code, message, failure.remedy);
};

/**
 * Shows the numbers, their price and what comes with them, and asks whether they are to be bought.
 * @throws AdminError unless somebody says yes
 */
export const askToBuy = async (
  found: FoundNumbers,
  { yes }: Pick<Options, 'yes'>,
  { ask, progress }: Pick<Deps, 'ask' | 'progress'>,
): Promise<void> => {
  if (yes) {
    if (found.mustNotResell) progress('Buying these, you agree not to sell them on.');
    return;
  }
  const answer = await ask(`${offer(found)} [y/N]`, instead).catch((error) => {
    throw unanswered(error, found);
  });
  if (isYes(answer)) return;
  const held = new Date(found.expiresAt).toISOString();
  const remedy = `They are held until ${held}.`;
  throw new AdminError('refused', 'declined', 'Nothing was bought.', remedy);
};
