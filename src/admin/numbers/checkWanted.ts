import { nearest } from '../../flow/nearest.ts';
import { AdminError } from '../adminError.ts';
import type { Provider } from '../provider/provider.ts';
import { checkOffering } from './checkOffering.ts';
import { collect } from './collect.ts';
import type { Wanted } from './wanted.ts';

type Numbers = Provider['numbers'];

/** What can be told of a question without asking anybody. */
export const checkQuestion = async (wanted: Wanted): Promise<void> => {
  const { country, type, areaCode, state, city } = wanted;
  if (type !== 'geographic' && (state !== null || city !== null)) {
    const remedy = 'Leave out --state and --city; --area-code chooses among their codes.';
    throw new AdminError('usage', 'noPlace', `A ${type} number belongs to no city.`, remedy);
  }
  if (state !== null && city === null) {
    const remedy = `Add --city; \`numbers localities ${country} --state ${state}\` lists them.`;
    throw new AdminError('usage', 'noCity', 'A state alone is too much to search in.', remedy);
  }
  if (areaCode === null) return;
  // It brings what is known of all countries' numbers.
  const { areaCodeMistake } = await import('./areaCodeMistake.ts');
  const mistake = areaCodeMistake(country, type, areaCode);
  if (mistake === null) return;
  const remedy = `\`numbers areacodes ${country} ${type}\` lists the codes that there are.`;
  throw new AdminError('refused', 'wrongAreaCode', mistake, remedy);
};

/** @throws AdminError for a country of which no numbers are sold */
export const checkCountry = async (numbers: Numbers, country: string): Promise<void> => {
  const countries = await collect(numbers.listAvailableCountries());
  if (countries.some(({ countryCode }) => countryCode === country)) return;
  const message = `The provider sells no numbers of ${country}.`;
  const remedy = '`numbers countries` lists those of which it does.';
  throw new AdminError('refused', 'unknownCountry', message, remedy);
};

const unknownCity = async (numbers: Numbers, wanted: Wanted): Promise<AdminError> => {
  const { country, state, city } = wanted;
  const localities = await collect(
    numbers.listAvailableLocalities(country, {
      ...(state !== null && { administrativeDivision: state }),
      phoneNumberType: wanted.type,
    }),
  );
  const names = [...new Set(localities.map(({ localizedName }) => localizedName))];
  const near = nearest(city ?? '', names);
  const place = state === null ? country : `${state}, ${country}`;
  const some = names.slice(0, 10).join(', ');
  return new AdminError(
    'refused',
    'unknownCity',
    `There are no numbers of ${city} in ${place}.`,
    near !== null
      ? `Did you mean ${near}?`
      : names.length === 0
        ? `\`numbers localities ${country}\` lists the places that there are.`
        : `There are: ${some}${names.length > 10 ? ' …' : ''}.`,
  );
};

const codesOf = async (numbers: Numbers, wanted: Wanted): Promise<readonly string[] | null> => {
  const { country, type, assignment, state, city } = wanted;
  if (type === 'tollFree') {
    const all = await collect(numbers.listAvailableTollFreeAreaCodes(country));
    return all.map(({ areaCode }) => areaCode ?? '');
  }
  // Without a city the provider does not list those of geographic numbers.
  if (city === null) return null;
  const all = await collect(
    numbers.listAvailableGeographicAreaCodes(country, {
      locality: city,
      ...(state !== null && { administrativeDivision: state }),
      assignmentType: assignment,
    }),
  );
  return all.map(({ areaCode }) => areaCode ?? '');
};

export type Checked = Readonly<{
  /** With the area code of its city. */
  wanted: Wanted;
  /** Other codes of the same city. */
  others: readonly string[];
}>;

/**
 * Makes sure before a search is spent that there are such numbers, and finds the area code of a
 * city: a search knows no cities.
 * @throws AdminError that says what there is instead
 */
export const checkWanted = async (numbers: Numbers, wanted: Wanted): Promise<Checked> => {
  await checkQuestion(wanted);
  const { country, city, areaCode } = wanted;
  await checkCountry(numbers, country);
  checkOffering(await collect(numbers.listAvailableOfferings(country)), wanted);
  const codes = await codesOf(numbers, wanted);
  if (codes === null) return { wanted, others: [] };
  if (codes.length === 0 && city !== null) throw await unknownCity(numbers, wanted);
  if (areaCode !== null && !codes.includes(areaCode)) {
    const message = `${areaCode} is no area code of ${city ?? `${wanted.type} numbers`} here.`;
    throw new AdminError('refused', 'wrongAreaCode', message, `There are: ${codes.join(', ')}.`);
  }
  const chosen = areaCode ?? (city === null ? null : (codes[0] ?? null));
  const others = city === null ? [] : codes.filter((code) => code !== chosen);
  return { wanted: { ...wanted, areaCode: chosen }, others };
};
