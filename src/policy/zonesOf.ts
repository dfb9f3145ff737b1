import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** The time zones in which numbers may be, by the digits that they begin with. */
export type ZoneTable = Readonly<{
  byPrefix: ReadonlyMap<string, readonly string[]>;
  /** Of the longest prefix. */
  longest: number;
}>;

/** Kinds of numbers that have the area code of a place. */
const placedTypes: readonly NumberType[] = ['FIXED_LINE', 'FIXED_LINE_OR_MOBILE'];
/**
 * Country codes under which mobiles have area codes too: North America, Mexico, Argentina, Brazil.
 */
const placedMobiles: readonly string[] = ['1', '52', '54', '55'];
/** Shares a country code with Russia, and has its own part of it, which the table knows. */
const kazakhstan = 'KZ';

/** The digits of a number that tell where it may be: the country code alone where no more do. */
const tellingDigits = (number: PhoneNumber): string => {
  const digits = number.slice(1);
  const parsed = parsePhoneNumberFromString(number);
  const type = parsed?.getType();
  if (parsed === undefined || type === undefined || placedTypes.includes(type)) return digits;
  const { country, countryCallingCode } = parsed;
  const isPlaced = type === 'MOBILE' && placedMobiles.includes(countryCallingCode);
  return isPlaced || country === kazakhstan ? digits : countryCallingCode;
};

/**
 * The time zones that a number may be in, as IANA names them: those of its area, or of its whole
 * country where it has none, as a toll-free one, or as most mobiles, whose first digits only name
 * a network; none when nothing is known.
 */
export const zonesOf = (
  { byPrefix, longest }: ZoneTable,
  number: PhoneNumber,
): readonly string[] => {
  const digits = tellingDigits(number);
  for (let length = Math.min(longest, digits.length); length > 0; length -= 1) {
    const zones = byPrefix.get(digits.slice(0, length));
    if (zones !== undefined) return zones;
  }
  return [];
};
