import { AdminError, failureOf } from '../adminError.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import { isYes } from '../isYes.ts';

/**
 * Asks whether changes that have been shown are to be made.
 * @throws AdminError unless somebody says yes
 */
export const confirmChanges = async (count: number, { ask }: Pick<Deps, 'ask'>): Promise<void> => {
  const question = `Make ${counted(count, 'change')} to direct routing?`;
  const answer = await ask(`${question} [y/N]`, '--yes').catch((error) => {
    const failure = failureOf(error);
    if (failure?.code !== 'unanswered') throw error;
    const message = `${question} Nobody is there to answer, and nothing was changed.`;
    throw new AdminError(failure.ending, failure.code, message, failure.remedy);
  });
  if (isYes(answer)) return;
  const remedy = '`routing plan` shows the changes again.';
  throw new AdminError('refused', 'declined', 'Nothing was changed.', remedy);
};
