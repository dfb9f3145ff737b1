import { randomUUID } from 'node:crypto';
import type { Outcome } from '../api/operation.ts';
import type { World } from '../world.ts';
import { canDo } from './capabilities.ts';
import { checkCountry } from './catalogueAnswer.ts';
import type { Offering, OperationError, Search, Wanted } from './model.ts';
import { noPlans, searchQuotaUsed } from './numberErrors.ts';
import { offeringsOf } from './offerings.ts';
import { startOperation } from './startOperation.ts';
import { findFree } from './stock.ts';
import { takeNumberFault } from './takeNumberFault.ts';

const weekMs = 7 * 86_400_000;
/** The oldest are forgotten beyond so many. */
const maxSearches = 1000;

const failure: OperationError = { code: 'UnknownSearchError', message: 'The search failed.' };

function findOffering({ countryCode, ...wanted }: Wanted): Offering {
  checkCountry(countryCode);
  const offering = offeringsOf(countryCode).find(
    (each) =>
      each.phoneNumberType === wanted.phoneNumberType &&
      each.assignmentType === wanted.assignmentType,
  );
  if (offering && canDo(offering.availableCapabilities, wanted.capabilities)) return offering;
  throw noPlans();
}

/** Counts a search, or throws a 429 if there were too many in the last seven days. */
function countSearch({ clock, limits, numbers }: World): void {
  const now = clock.now();
  const { searchedMs } = numbers;
  const past = searchedMs.filter((ms) => ms <= now - weekMs).length;
  searchedMs.splice(0, past);
  if (searchedMs.length >= limits.weeklySearches) throw searchQuotaUsed(limits.weeklySearches);
  searchedMs.push(now);
}

function keep({ numbers: { searches } }: World, search: Search): void {
  searches.set(search.id, search);
  const oldest = searches.size > maxSearches ? searches.keys().next().value : undefined;
  if (oldest !== undefined) searches.delete(oldest);
}

/** Looks for numbers and holds those that it finds until the search expires. */
export function startSearch(world: World, wanted: Wanted, version: string): Outcome {
  const offering = findOffering(wanted);
  countSearch(world);
  const fault = takeNumberFault(world.faults.current, 'search');
  const createdMs = world.clock.now();
  const search: Search = {
    id: randomUUID(),
    wanted,
    offering,
    phoneNumbers: fault === undefined ? findFree(world, wanted) : [],
    createdMs,
    expiresMs: createdMs + world.options.searchHoldMs,
    isDone: false,
    state: 'held',
  };
  keep(world, search);
  return startOperation(world, {
    type: 'search',
    id: search.id,
    version,
    createdMs,
    durationMs: world.options.searchDelayMs,
    resource: `/availablePhoneNumbers/searchResults/${search.id}`,
    finish: () => {
      if (fault === 'fails') return failure;
      search.isDone = true;
      return undefined;
    },
    undo: () => {
      world.numbers.searches.delete(search.id);
    },
  });
}
