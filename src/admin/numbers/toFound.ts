import type { PhoneNumberSearchResult } from '@azure/communication-phone-numbers';
import type { FoundNumbers } from '../../store/numberSearchStore.ts';

/** What the SDK gives of a result; it leaves out some of what the service says. */
type Result = PhoneNumberSearchResult &
  Readonly<{ isAgreementToNotResellRequired?: boolean; error?: string }>;

const nothingWrong = 'NoError';

/** The result of a search as it is kept. */
export const toFound = (result: Result): FoundNumbers => ({
  searchId: result.searchId,
  numbers: result.phoneNumbers,
  cost: { amount: result.cost.amount, currency: result.cost.currencyCode },
  expiresAt: new Date(result.searchExpiresBy).getTime(),
  mustNotResell: result.isAgreementToNotResellRequired ?? false,
  error: result.error === undefined || result.error === nothingWrong ? null : result.error,
});
