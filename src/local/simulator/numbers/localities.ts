import type { NumberType } from './model.ts';
import { badRequest } from './numberErrors.ts';
import { type Place, places } from './places.ts';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function isInDivision({ division }: Place, wanted: string | undefined): boolean {
  return wanted === undefined || (division?.some((name) => isSame(name, wanted)) ?? false);
}

export type WantedLocality = {
  readonly administrativeDivision?: string | undefined;
  readonly phoneNumberType?: NumberType | undefined;
};

/** The cities of a country, or of a state that is given by its name or abbreviation. */
export function localitiesOf(countryCode: string, wanted: WantedLocality): unknown[] {
  const { administrativeDivision, phoneNumberType = 'geographic' } = wanted;
  return places
    .filter((place) => place.countryCode === countryCode && place.type === phoneNumberType)
    .filter((place) => isInDivision(place, administrativeDivision))
    .flatMap(({ locality: localizedName, division }) => {
      if (localizedName === undefined) return [];
      if (!division) return [{ localizedName }];
      const [name, abbreviatedName] = division;
      const parts = { localizedName: name, abbreviatedName };
      return [{ localizedName, administrativeDivision: parts }];
    });
}

export type WantedAreaCodes = {
  readonly phoneNumberType: NumberType;
  readonly locality?: string | undefined;
  readonly administrativeDivision?: string | undefined;
};

/** The area codes of a city, or of a country's toll-free numbers. */
export function areaCodesIn(
  countryCode: string,
  { phoneNumberType, locality, administrativeDivision }: WantedAreaCodes,
): { readonly areaCode: string }[] {
  if (phoneNumberType === 'geographic' && locality === undefined) {
    throw badRequest('Geographic area codes are listed by locality.', 'locality');
  }
  return places
    .filter((place) => place.countryCode === countryCode && place.type === phoneNumberType)
    .filter((place) => locality === undefined || isSame(place.locality ?? '', locality))
    .filter((place) => isInDivision(place, administrativeDivision))
    .flatMap(({ areaCodes }) => areaCodes.map((areaCode) => ({ areaCode })));
}
