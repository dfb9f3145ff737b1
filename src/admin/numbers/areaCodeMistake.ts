import type { PhoneNumberType } from '@azure/communication-phone-numbers';
import {
  type CountryCode,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';

const northAmerica = '1';
const tollFreeCodes = /^8(00|33|44|55|66|77|88)$/;
/** Only to make a whole number of an area code. */
const anySubscriber = '2345678';

const callingCodeOf = (country: string): string | null => {
  try {
    // A code that it does not know, it refuses.
    return getCountryCallingCode(country as CountryCode);
  } catch {
    return null;
  }
};

const placeOf = (areaCode: string): string | null =>
  parsePhoneNumberFromString(`+1${areaCode}${anySubscriber}`)?.country ?? null;

/**
 * What can be told of an area code without asking anybody, for a search would be spent on it: null
 * when nothing is wrong with it. Only North America's codes are known here.
 */
export const areaCodeMistake = (
  country: string,
  type: PhoneNumberType,
  areaCode: string,
): string | null => {
  if (callingCodeOf(country) !== northAmerica) return null;
  if (!/^[2-9]\d\d$/.test(areaCode)) return `Area codes of ${country} have three digits.`;
  const isTollFree = tollFreeCodes.test(areaCode);
  if (type === 'geographic' && isTollFree) return `${areaCode} is for toll-free numbers.`;
  if (type === 'tollFree' && !isTollFree) return `${areaCode} is not for toll-free numbers.`;
  const place = isTollFree ? null : placeOf(areaCode);
  return place === null || place === country ? null : `${areaCode} is an area code of ${place}.`;
};
