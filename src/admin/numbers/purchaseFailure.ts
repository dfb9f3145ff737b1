import { AdminError } from '../adminError.ts';
import { providerFailure, refusedBy } from '../provider/providerFailure.ts';
import { invocation } from '../quietCommand.ts';
import { explainSearchError } from './explainSearchError.ts';

const [forbidden, notFound] = [403, 404];

const searchAgain =
  'Search again: `numbers search` with --fresh holds them, or others, for sixteen minutes.';
const moreNumbers =
  'A tenant may buy one number unless Microsoft grants more: release one that is not needed, or ' +
  'ask for more in a support request (Azure portal, "Service and subscription limits", Phone ' +
  'Numbers).';

/** An order that the provider has not taken. */
export const refusedOrder = (error: unknown): AdminError => {
  const refused = refusedBy(error);
  const message = refused?.message ?? String(error);
  if (refused?.status === notFound) {
    const said = `The provider holds no such search any more: ${message}`;
    return new AdminError('refused', 'searchExpired', said, searchAgain);
  }
  if (refused?.status === forbidden) {
    return new AdminError('refused', refused.code, message, moreNumbers);
  }
  const { ending, code, remedy } = providerFailure(error) ?? {
    ...{ ending: 'failed' as const, code: 'failed' },
    remedy: 'Nothing was bought.',
  };
  return new AdminError(ending, code, message, remedy);
};

/**
 * An order that was taken and has failed, wholly or in part.
 * @param bought those of `wanted` that are ours all the same
 */
export const failedPurchase = (
  error: unknown,
  bought: readonly string[],
  wanted: readonly string[],
): AdminError => {
  const { code = 'failed', message = String(error) } = refusedBy(error) ?? {};
  const why = `${message} (${explainSearchError(code)})`;
  if (bought.length === 0) {
    const retry = `Nothing was bought. Run the same command again while the numbers are held.`;
    const remedy = code === 'ReservationExpired' ? `Nothing was bought. ${searchAgain}` : retry;
    return new AdminError('failed', code, why, remedy);
  }
  return new AdminError(
    'failed',
    'partlyBought',
    `Of ${wanted.length} numbers ${bought.length} were bought: ${bought.join(', ')}. ${why}`,
    'They are yours and cost their monthly price. Search again for the rest, or give them back: ' +
      `${invocation} numbers release <number>`,
  );
};
