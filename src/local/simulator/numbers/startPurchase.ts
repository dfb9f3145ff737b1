import type { Outcome } from '../api/operation.ts';
import type { World } from '../world.ts';
import type { OperationError, OwnedNumber, Search } from './model.ts';
import { badRequest, noConsent, purchaseLimitReached, searchNotFound } from './numberErrors.ts';
import { needsAgreement } from './offerings.ts';
import { startOperation } from './startOperation.ts';
import { takeNumberFault } from './takeNumberFault.ts';

const expired: OperationError = {
  code: 'ReservationExpired',
  message: 'The search has expired; its numbers are no longer held.',
};
const failed: OperationError = { code: 'PurchaseFailed', message: 'The order has failed.' };
const nothingBought: OperationError = {
  code: 'AllNumbersNotAcquired',
  message: 'None of the numbers could be acquired.',
};
const someBought: OperationError = {
  code: 'NumbersPartiallyAcquired',
  message: 'Some of the numbers could not be acquired.',
};

export type PurchaseRequest = {
  readonly searchId: string;
  readonly agreeToNotResell?: boolean | undefined;
};

function check(world: World, request: PurchaseRequest): Search {
  const { limits, numbers } = world;
  const search = numbers.searches.get(request.searchId);
  if (!search?.isDone || search.state !== 'held') throw searchNotFound();
  if (search.phoneNumbers.length === 0) {
    throw badRequest('The search found no numbers that could be bought.', 'searchid');
  }
  if (needsAgreement(search.wanted.countryCode) && !request.agreeToNotResell) throw noConsent();
  const orders = [...numbers.searches.values()].filter(({ state }) => state === 'buying');
  const ordered = [...orders, search].flatMap(({ phoneNumbers }) => phoneNumbers).length;
  if (numbers.bought.size + ordered > limits.maxPurchasedNumbers) {
    throw purchaseLimitReached(limits.maxPurchasedNumbers);
  }
  return search;
}

function take(world: World, { wanted, offering }: Search, phoneNumbers: readonly string[]): void {
  const { bought, owned } = world.numbers;
  for (const phoneNumber of phoneNumbers) {
    const number: OwnedNumber = {
      id: phoneNumber.slice(1),
      phoneNumber,
      countryCode: wanted.countryCode,
      phoneNumberType: wanted.phoneNumberType,
      assignmentType: wanted.assignmentType,
      capabilities: wanted.capabilities,
      purchaseDate: world.clock.iso(),
      cost: offering.cost,
    };
    owned.set(phoneNumber, number);
    bought.add(phoneNumber);
  }
  world.watchers.numbers();
}

function takeHalf(world: World, search: Search): OperationError {
  const half = search.phoneNumbers.slice(0, Math.floor(search.phoneNumbers.length / 2));
  search.state = 'bought';
  take(world, search, half);
  return half.length === 0 ? nothingBought : someBought;
}

/**
 * Buys what a search holds. The numbers are the resource's when the operation has succeeded; an
 * expired search is taken at first, and the operation fails.
 */
export function startPurchase(world: World, request: PurchaseRequest, version: string): Outcome {
  const search = check(world, request);
  const isExpired = search.expiresMs <= world.clock.now();
  const fault = isExpired ? undefined : takeNumberFault(world.faults.current, 'purchase');
  const putBack = (): void => {
    search.state = 'held';
  };
  if (!isExpired) search.state = 'buying';
  return startOperation(world, {
    type: 'purchase',
    version,
    // Both belong to one order, and the order was made by the search.
    createdMs: search.createdMs,
    durationMs: world.options.purchaseDelayMs,
    resource: null,
    finish: () => {
      if (isExpired) return expired;
      if (fault === 'partly') return takeHalf(world, search);
      if (fault !== undefined) {
        putBack();
        return failed;
      }
      search.state = 'bought';
      take(world, search, search.phoneNumbers);
      return undefined;
    },
    undo: putBack,
  });
}
