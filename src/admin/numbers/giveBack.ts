import { followOperation } from './followOperation.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { explainFollow, followFailureOf } from './operationFailure.ts';
import { findOwned } from './ownedNumber.ts';
import { type Begin, startOperation } from './startOperation.ts';

/** Nothing needs to be kept: whether a number is still ours can be seen at any time. */
const keepNothing = async (): Promise<void> => undefined;

/**
 * Gives a number of the resource back.
 * @throws AdminError at Ctrl-C and when the connection is lost; what the SDK throws for a refusal
 */
export const giveBack = async (
  number: string,
  deps: Pick<NumbersDeps, 'provider' | 'progress' | 'interrupted'>,
): Promise<void> => {
  const provider = await deps.provider();
  const begin: Begin<unknown> = (client, options) =>
    client.beginReleasePhoneNumber(number, options);
  try {
    const address = await startOperation(begin, provider, keepNothing, deps.interrupted);
    await followOperation(begin, address, `Releasing ${number}`, provider, deps);
  } catch (error) {
    // What was asked for may have been done although nobody has said so.
    const isSilence = followFailureOf(error) === 'lost' && !deps.interrupted.aborted;
    const isGone =
      isSilence && (await findOwned(provider.numbers, number).catch(() => number)) === null;
    if (isGone) return;
    const remedy = `See with \`numbers show ${number}\` whether it is still yours.`;
    throw explainFollow(error, 'The release may go on at the provider.', remedy);
  }
};
