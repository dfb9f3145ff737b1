import { randomUUID } from 'node:crypto';
import type { KeptSearch } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import { refusedBy } from '../provider/providerFailure.ts';
import { followOperation } from './followOperation.ts';
import { findById } from './keptSearches.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import type { Begin } from './startOperation.ts';
import { toFound } from './toFound.ts';

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
