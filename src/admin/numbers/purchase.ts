import type { PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import type { KeptSearch, OperationAddress } from '../../store/numberSearchStore.ts';
import { refusedBy } from '../provider/providerFailure.ts';
import { invocation } from '../quietCommand.ts';
import { followOperation } from './followOperation.ts';
import { lookForOrder } from './lookForOrder.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { explainFollow, followFailureOf } from './operationFailure.ts';
import { ownedAmong } from './ownedAmong.ts';
import { failedPurchase, refusedOrder } from './purchaseFailure.ts';
import { claimPurchase, noteNothing, notePurchase } from './purchaseNotes.ts';
import { type Begin, startOperation } from './startOperation.ts';

type Owned = readonly PurchasedPhoneNumber[];

/** What an order of which nobody knows whether it was taken has become by then, if it was. */
const settleMs = 60_000;

const numbersOf = ({ search: { found } }: KeptSearch): readonly string[] => found?.numbers ?? [];

const beginPurchase =
  ({ search: { found } }: KeptSearch): Begin<unknown> =>
  (client, options) => {
    const agreed = found?.mustNotResell ? { agreeToNotResell: true } : {};
    return client.beginPurchasePhoneNumbers(found?.searchId ?? '', { ...agreed, ...options });
  };

/** The command that takes a purchase up again. */
const resumeWith = ({ search }: KeptSearch): string =>
  `Run \`${invocation} numbers buy ${search.found?.searchId ?? search.id}\`: it takes up what ` +
  'was ordered, looks at the numbers first, and buys nothing twice.';

const namesOf = (owned: Owned): readonly string[] => owned.map(({ phoneNumber }) => phoneNumber);

/** After an order that has failed: what of it was bought all the same. */
const afterFailure = async (
  kept: KeptSearch,
  error: unknown,
  deps: NumbersDeps,
): Promise<Error> => {
  const { numbers } = await deps.provider();
  const owned = await ownedAmong(numbers, numbersOf(kept));
  const code = refusedBy(error)?.code ?? '';
  const bought = namesOf(owned);
  if (bought.length > 0) await notePurchase(kept, { bought }, deps);
  else await noteNothing(kept, code === 'ReservationExpired', deps);
  return failedPurchase(error, bought, numbersOf(kept));
};

/** Waits for an order that the provider has taken; null when it does not know it any more. */
const follow = async (kept: KeptSearch, deps: NumbersDeps): Promise<Owned | null> => {
  const { purchase } = kept.search;
  if (purchase === null || purchase.operation === null) return null;
  const provider = await deps.provider();
  const numbers = numbersOf(kept);
  const what = `Buying ${numbers.length > 3 ? `${numbers.length} numbers` : numbers.join(', ')}`;
  try {
    await followOperation(beginPurchase(kept), purchase.operation, what, provider, deps);
    await notePurchase(kept, { bought: numbers }, deps);
    return await ownedAmong(provider.numbers, numbers);
  } catch (error) {
    const failure = followFailureOf(error);
    if (failure === 'forgotten') return null;
    if (failure === 'failed') throw await afterFailure(kept, error, deps);
    throw explainFollow(error, 'The purchase goes on at the provider.', resumeWith(kept));
  }
};

/** What became of a purchase: the numbers, or the search, which nobody has bought. */
export type Resumed =
  | Readonly<{ kind: 'bought'; owned: Owned }>
  | Readonly<{ kind: 'nothing'; kept: KeptSearch }>;

/**
 * Takes up an order whose end nobody has seen. An order whose answer was lost is looked for among
 * the numbers of the resource, for as long as it may take; only then is it known that there was
 * none.
 */
export const resumePurchase = async (kept: KeptSearch, deps: NumbersDeps): Promise<Resumed> => {
  const { purchase } = kept.search;
  if (purchase === null) return { kind: 'nothing', kept };
  const followed = await follow(kept, deps);
  if (followed !== null) return { kind: 'bought', owned: followed };
  const waitMs = purchase.operation === null ? purchase.at + settleMs - deps.now() : 0;
  try {
    const owned = await lookForOrder(numbersOf(kept), waitMs, deps);
    if (owned.length === 0) return { kind: 'nothing', kept: await noteNothing(kept, false, deps) };
    await notePurchase(kept, { bought: namesOf(owned) }, deps);
    return { kind: 'bought', owned };
  } catch (error) {
    throw explainFollow(error, 'The purchase may have been made.', resumeWith(kept));
  }
};

/** The order was not answered: it is looked for at once, and once. */
const afterSilence = async (
  kept: KeptSearch,
  error: unknown,
  deps: NumbersDeps,
): Promise<Owned> => {
  const unknown = explainFollow(error, 'The order may have been taken.', resumeWith(kept));
  if (deps.interrupted.aborted) throw unknown;
  const owned = await lookForOrder(numbersOf(kept), 0, deps).catch(() => []);
  if (owned.length < numbersOf(kept).length) throw unknown;
  await notePurchase(kept, { bought: namesOf(owned) }, deps);
  return owned;
};

/** The one refusal that does not say that nothing was done. */
const timeout = 408;

const isRefusal = (error: unknown): boolean => {
  const status = refusedBy(error)?.status ?? null;
  return status !== null && status < 500 && status !== timeout;
};

/**
 * Orders what a search holds, once, and waits until it is ours. That it is ordered is noted before,
 * so that whatever happens then, the next attempt looks before it orders.
 * @throws AdminError that says what was bought and what to do
 */
export const orderNumbers = async (found: KeptSearch, deps: NumbersDeps): Promise<Owned> => {
  const provider = await deps.provider();
  const order = { at: deps.now(), by: await deps.who(), operation: null, bought: null };
  let kept = await claimPurchase(found, order, deps);
  const keep = async (address: OperationAddress): Promise<void> => {
    kept = await notePurchase(kept, { operation: address }, deps);
  };
  try {
    await startOperation(beginPurchase(kept), provider, keep, deps.interrupted);
  } catch (error) {
    if (!isRefusal(error)) return afterSilence(kept, error, deps);
    const isExpired = refusedOrder(error).failure.code === 'searchExpired';
    await noteNothing(kept, isExpired, deps);
    throw refusedOrder(error);
  }
  const owned = await follow(kept, deps);
  return owned ?? lookForOrder(numbersOf(kept), settleMs, deps);
};
