import { randomUUID } from 'node:crypto';
import type { KeptSearch } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import { refusedBy } from '../provider/providerFailure.ts';
import { checkWanted } from './checkWanted.ts';
import { followOperation } from './followOperation.ts';
import { findById, findJustBought, findUnfinished } from './keptSearches.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { ownedAmong } from './ownedAmong.ts';
import { searchNumbers } from './searchNumbers.ts';
import type { Begin } from './startOperation.ts';
import { toFound } from './toFound.ts';
import { questionOf, type Wanted } from './wanted.ts';

type Result = Parameters<typeof toFound>[0];

const holdMs = 960_000;
const [badRequest, notFound] = [400, 404];
const version = 'api-version=2025-06-01';

/** The SDK wants a question, and does not ask it where it takes up an operation. */
const beginNothing: Begin<Result> = (client, options) =>
  client.beginSearchAvailablePhoneNumbers(
    {
      ...{ countryCode: 'US', phoneNumberType: 'tollFree', assignmentType: 'application' },
      capabilities: { calling: 'none', sms: 'none' },
    },
    options,
  );

const unknownSearch = (id: string): AdminError =>
  new AdminError(
    'refused',
    'unknownSearch',
    `There is no search ${id}, or not any more.`,
    'Searches hold for sixteen minutes; make another with `numbers search`.',
  );

/** A search that somebody has made elsewhere, as the provider knows it. */
const fetchSearch = async (id: string, deps: NumbersDeps): Promise<KeptSearch> => {
  const provider = await deps.provider();
  const { numberSearches } = await deps.storage();
  const operation = {
    operation: `/phoneNumbers/operations/search_${id}?${version}`,
    result: `/availablePhoneNumbers/searchResults/${id}?${version}`,
  };
  try {
    const result = await followOperation(beginNothing, operation, 'Looking up', provider, deps);
    if (result === undefined) throw unknownSearch(id);
    const found = toFound(result);
    return await numberSearches.add({
      ...{ id: randomUUID(), endpoint: provider.endpoint, question: `search ${id}` },
      ...{ quantity: found.numbers.length, at: found.expiresAt - holdMs, by: 'somebody else' },
      ...{ operation, found, purchase: null },
    });
  } catch (error) {
    const status = refusedBy(error)?.status ?? null;
    throw status === notFound || status === badRequest ? unknownSearch(id) : error;
  }
};

/** The search that is to be bought, by its id. */
export const findSearch = async (id: string, deps: NumbersDeps): Promise<KeptSearch> => {
  const { numberSearches } = await deps.storage();
  const { endpoint } = await deps.provider();
  return findById(await numberSearches.all(), endpoint, id) ?? (await fetchSearch(id, deps));
};

/**
 * What was bought for this question just now and is still ours: a command that was repeated because
 * its end was not seen must not buy more.
 */
const justBought = async (
  kept: readonly KeptSearch[],
  question: Parameters<typeof findJustBought>[1],
  deps: NumbersDeps,
): Promise<KeptSearch | null> => {
  const bought = findJustBought(kept, question, deps.now());
  const { numbers } = await deps.provider();
  const names = bought?.search.purchase?.bought ?? [];
  return (await ownedAmong(numbers, names)).length > 0 ? bought : null;
};

/**
 * What is to be bought for a question: an order that was begun for it before all, so that it is not
 * placed twice; what was bought just now, unless `fresh`; what a search holds; or what a new search
 * finds.
 */
export const findForQuestion = async (
  wanted: Wanted,
  fresh: boolean,
  deps: NumbersDeps,
): Promise<KeptSearch> => {
  const { numbers, endpoint } = await deps.provider();
  const checked = await checkWanted(numbers, wanted);
  const { numberSearches } = await deps.storage();
  const question = { endpoint, question: questionOf(checked.wanted) };
  const kept = await numberSearches.all();
  const before =
    findUnfinished(kept, question) ?? (fresh ? null : await justBought(kept, question, deps));
  return before ?? (await searchNumbers(checked.wanted, fresh, deps)).kept;
};
