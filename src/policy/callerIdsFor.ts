import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';

const countryOf = (number: string): string | undefined =>
  parsePhoneNumberFromString(number)?.country;

const commonLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * The numbers that a party may be called from, the best choice first: those of its own country
 * before others, and among them the ones that begin most like its own.
 */
export const callerIdsFor = (
  to: Party,
  callerIds: readonly PhoneNumber[],
): readonly PhoneNumber[] => {
  if (to.kind !== 'phone' || callerIds.length < 2) return callerIds;
  const { number } = to;
  const country = countryOf(number);
  const worth = callerIds.map((callerId) => ({
    callerId,
    isHome: Number(country !== undefined && countryOf(callerId) === country),
    length: commonLength(callerId, number),
  }));
  return worth
    .toSorted((a, b) => b.isHome - a.isHome || b.length - a.length)
    .map(({ callerId }) => callerId);
};
