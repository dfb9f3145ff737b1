import type { PhoneNumbersClient, PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import { AdminError } from '../adminError.ts';
import { refusedBy } from '../provider/providerFailure.ts';

const notFound = 404;

/** A number of the resource; null for one that is not. */
export const findOwned = async (
  numbers: PhoneNumbersClient,
  number: string,
): Promise<PurchasedPhoneNumber | null> => {
  try {
    return await numbers.getPurchasedPhoneNumber(number);
  } catch (error) {
    if (refusedBy(error)?.status === notFound) return null;
    throw error;
  }
};

/** @throws AdminError for a number that the resource does not have */
export const ownedNumber = async (
  numbers: PhoneNumbersClient,
  number: string,
): Promise<PurchasedPhoneNumber> => {
  const owned = await findOwned(numbers, number);
  if (owned !== null) return owned;
  throw new AdminError(
    'refused',
    'notOurs',
    `${number} is not a number of this resource.`,
    '`numbers list` shows those that are; look at the digits, and at the resource named above.',
  );
};
