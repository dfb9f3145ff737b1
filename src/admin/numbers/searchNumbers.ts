import { randomUUID } from 'node:crypto';
import type { KeptSearch, NumberSearch, NumberSearchStore } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import { refusedBy } from '../provider/providerFailure.ts';
import { changeSearch } from './changeSearch.ts';
import { followOperation } from './followOperation.ts';
import { findOld, findReusable, findRunning } from './keptSearches.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { explainFollow, followFailureOf } from './operationFailure.ts';
import { type Begin, startOperation } from './startOperation.ts';
import { toFound } from './toFound.ts';
import { questionOf, type Wanted } from './wanted.ts';

type Result = Parameters<typeof toFound>[0];

const beginSearch =
  ({ country, type, assignment, calling, sms, areaCode, quantity }: Wanted): Begin<Result> =>
  (client, options) => {
    const capabilities = { calling, sms };
    const asked = { countryCode: country, phoneNumberType: type, assignmentType: assignment };
    const request = { ...asked, capabilities, quantity, ...(areaCode !== null && { areaCode }) };
    return client.beginSearchAvailablePhoneNumbers(request, options);
  };

/** Waits for a search that has begun, and keeps what it finds. */
const finish = async (kept: KeptSearch, wanted: Wanted, deps: NumbersDeps): Promise<KeptSearch> => {
  const { numberSearches: store } = await deps.storage();
  const { operation } = kept.search;
  if (operation === null) throw new Error('A search that has not begun cannot be waited for.');
  const provider = await deps.provider();
  try {
    const result = await followOperation(
      beginSearch(wanted),
      operation,
      'Searching',
      provider,
      deps,
    );
    if (result === undefined) throw new Error('The provider gave no result of a search.');
    return await changeSearch(store, kept, { found: toFound(result) });
  } catch (error) {
    const failure = followFailureOf(error);
    // It counts all the same, but there is nothing to wait for.
    if (failure !== 'interrupted' && failure !== 'lost') {
      await changeSearch(store, kept, { operation: null });
    }
    const state = 'The search goes on at the provider.';
    throw explainFollow(error, state, 'Run the same command again: it takes up this search.');
  }
};

const quotaUsed = (message: string): AdminError =>
  new AdminError(
    'refused',
    'quotaUsed',
    message,
    'A tenant has 5 searches a week unless Microsoft grants more: wait, buy what an earlier ' +
      'search holds, or ask for more in a support request (Azure portal, "Service and ' +
      'subscription limits", Phone Numbers).',
  );

const tooMany = 429;

/** A search that was refused does not count; one that perhaps was made does. */
const afterRefusal = async (
  store: NumberSearchStore,
  kept: KeptSearch,
  error: unknown,
): Promise<unknown> => {
  const refused = refusedBy(error);
  const status = refused?.status ?? null;
  if (refused === null || status === null || status >= 500) {
    const state = 'Nobody knows whether the search was made; it counts as if it was.';
    return explainFollow(error, state, 'Run the command again when the provider can be reached.');
  }
  await store.remove(kept);
  return status === tooMany ? quotaUsed(refused.message) : error;
};

const start = async (wanted: Wanted, deps: NumbersDeps): Promise<KeptSearch> => {
  const { numberSearches: store } = await deps.storage();
  const provider = await deps.provider();
  // Before it is sent: an answer that is lost must not make a search that nobody has counted.
  let kept = await store.add({
    ...{ id: randomUUID(), endpoint: provider.endpoint, question: questionOf(wanted) },
    ...{ quantity: wanted.quantity, at: deps.now(), by: await deps.who() },
    ...{ operation: null, found: null, purchase: null },
  });
  const keep = async (operation: NonNullable<NumberSearch['operation']>): Promise<void> => {
    kept = await changeSearch(store, kept, { operation });
  };
  try {
    await startOperation(beginSearch(wanted), provider, keep, deps.interrupted);
  } catch (error) {
    throw await afterRefusal(store, kept, error);
  }
  return finish(kept, wanted, deps);
};

export type Searched = Readonly<{ kept: KeptSearch; isReused: boolean }>;

/**
 * The numbers for a question: those that a search still holds, unless `fresh`; those of a search
 * that was interrupted; or those of a new one, which counts.
 * @throws AdminError; what the SDK throws for a refusal
 */
export const searchNumbers = async (
  wanted: Wanted,
  fresh: boolean,
  deps: NumbersDeps,
): Promise<Searched> => {
  const { numberSearches: store } = await deps.storage();
  const { endpoint } = await deps.provider();
  const all = await store.all();
  const now = deps.now();
  for (const old of findOld(all, now)) await store.remove(old);
  const question = { endpoint, question: questionOf(wanted) };
  const reusable = fresh ? null : findReusable(all, question, now);
  if (reusable !== null) return { kept: reusable, isReused: true };
  const running = findRunning(all, question, now);
  const kept = running === null ? await start(wanted, deps) : await finish(running, wanted, deps);
  return { kept, isReused: false };
};
