import type { FoundNumbers } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import type { Deps } from '../deps.ts';
import type { Options } from './buyOptions.ts';
import { describePrice } from './describeFound.ts';

/** What somebody agrees to who says yes. */
const question = (found: FoundNumbers): string => {
  const promise = found.mustNotResell ? ' and agree not to sell them on' : '';
  return `Buy ${found.numbers.join(', ')} for ${describePrice(found)}${promise}? [y/N]`;
};

/**
 * Shows the numbers, their price and what comes with them, and asks whether they are to be bought.
 * @throws AdminError unless somebody says yes
 */
export const askToBuy = async (
  found: FoundNumbers,
  { yes }: Pick<Options, 'yes'>,
  deps: Pick<Deps, 'ask' | 'progress'>,
): Promise<void> => {
  if (yes) {
    if (found.mustNotResell) deps.progress('Buying these, you agree not to sell them on.');
    return;
  }
  const answer = await deps.ask(question(found), '--yes (and --max-monthly-cost)');
  if (/^y(es)?$/i.test(answer)) return;
  const held = new Date(found.expiresAt).toISOString();
  const remedy = `They are held until ${held}.`;
  throw new AdminError('refused', 'declined', 'Nothing was bought.', remedy);
};
