import { type CountryCode, getCountryCallingCode } from 'libphonenumber-js';
import type { World } from '../world.ts';
import type { Wanted } from './model.ts';
import { places, scarce } from './places.ts';

/** How many numbers an area code has, unless it is scarce. */
const perAreaCode = 100;

/** Digits of a national number, area code included. */
const lengths: Readonly<Record<string, number>> = {
  US: 10,
  CA: 10,
  PR: 10,
  GB: 10,
  IE: 9,
  DK: 8,
  SE: 9,
  IT: 10,
};
/** Numbers in Dublin are shorter than the other Irish ones, freephone numbers are longer. */
const otherLengths: Readonly<Record<string, number>> = { 1: 8, 1800: 10 };
const indexDigits = 2;

/**
 * The numbers of an area code, free or not: `555 01xx` in North America, and digits like those
 * elsewhere, as far as an area code leaves room for them.
 */
export function numbersOf(countryCode: string, areaCode: string): string[] {
  // The countries in stock are all known there.
  const callingCode = getCountryCallingCode(countryCode as CountryCode);
  const length = otherLengths[areaCode] ?? lengths[countryCode] ?? 0;
  const room = Math.max(0, length - areaCode.length - indexDigits);
  const head = `555${'0'.repeat(room)}`.slice(0, room - 1);
  const count = scarce[`${countryCode}-${areaCode}`] ?? perAreaCode;
  return Array.from({ length: count }, (_each, index) => {
    const tail = String(index).padStart(indexDigits, '0');
    return `+${callingCode}${areaCode}${head}1${tail}`;
  });
}

/** The numbers that a search which still holds has put aside. */
function heldNumbers({ clock, numbers }: World): Set<string> {
  const now = clock.now();
  const holding = [...numbers.searches.values()].filter(
    ({ expiresMs, state }) => state === 'buying' || (state === 'held' && expiresMs > now),
  );
  return new Set(holding.flatMap(({ phoneNumbers }) => phoneNumbers));
}

/** Area codes of that country and type, in their order. */
export function areaCodesOf(wanted: Pick<Wanted, 'countryCode' | 'phoneNumberType'>): string[] {
  return places
    .filter(({ countryCode, type }) => {
      return countryCode === wanted.countryCode && type === wanted.phoneNumberType;
    })
    .flatMap(({ areaCodes }) => areaCodes);
}

/** Free numbers of the kind that is wanted, as many as wanted or fewer. */
export function findFree(world: World, wanted: Wanted): string[] {
  const held = heldNumbers(world);
  const isFree = (number: string): boolean =>
    !held.has(number) &&
    !world.numbers.owned.has(number) &&
    // Whoever has a telephone has its number.
    !world.handsets.has(`4:${number}`);
  return areaCodesOf(wanted)
    .filter((code) => wanted.areaCode === undefined || code === wanted.areaCode)
    .flatMap((code) => numbersOf(wanted.countryCode, code))
    .filter(isFree)
    .slice(0, wanted.quantity);
}
