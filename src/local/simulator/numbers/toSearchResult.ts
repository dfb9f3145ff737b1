import type { Search } from './model.ts';
import { needsAgreement } from './offerings.ts';
import { toStamp } from './toStamp.ts';

const outOfStock = { errorCode: 1000, error: 'OutOfStock' };
const someMissing = { errorCode: 1001, error: 'NumbersPartiallyAcquired' };
const nothingWrong = { error: 'NoError' };

function errorOf({ phoneNumbers, wanted }: Search) {
  if (phoneNumbers.length === 0) return outOfStock;
  return phoneNumbers.length < wanted.quantity ? someMissing : nothingWrong;
}

/** What a search found, as the wire has it; the cost is that of one number. */
export function toSearchResult(search: Search): Readonly<Record<string, unknown>> {
  const { wanted, offering } = search;
  return {
    searchId: search.id,
    phoneNumbers: search.phoneNumbers,
    phoneNumberType: wanted.phoneNumberType,
    assignmentType: wanted.assignmentType,
    capabilities: wanted.capabilities,
    cost: offering.cost,
    searchExpiresBy: toStamp(search.expiresMs),
    isAgreementToNotResellRequired: needsAgreement(wanted.countryCode),
    ...errorOf(search),
  };
}
