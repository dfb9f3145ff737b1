import type { PhoneNumbersClient, PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import { eachAtMost } from '../../calls/eachAtMost.ts';
import { findOwned } from './ownedNumber.ts';

const atOnce = 8;

/** Those of some numbers that the resource has, in their order. */
export const ownedAmong = async (
  client: PhoneNumbersClient,
  numbers: readonly string[],
): Promise<readonly PurchasedPhoneNumber[]> => {
  const found = await eachAtMost(atOnce, numbers, (number) => findOwned(client, number));
  return found.flatMap((owned) => (owned === null ? [] : [owned]));
};
