/**
 * How numbers of a country are to be had: by a subscription that is billed where this one is, by
 * others only, by whom Microsoft's page of the country says, or not at all.
 */
export type Offer = 'yes' | 'no' | 'look' | 'none';

const nordAtlantic = ['CA', 'DK', 'GB', 'IE', 'IT', 'PR', 'SE', 'US'];
const european = ['AU', 'CA', 'DE', 'ES', 'FR', 'GB', 'IT', 'JP', 'NL', 'US'];

/**
 * Where a subscription must be billed to buy numbers of a country, as Microsoft's pages of the
 * countries had it, dated 2023-03-30 and kept up until 2024.
 */
const billedIn: Readonly<Record<string, readonly string[]>> = {
  AU: ['AU'],
  CA: nordAtlantic,
  CH: [...european, 'CH'],
  DE: european,
  DK: [...european, 'DK', 'IE', 'SE'],
  ES: european,
  FR: ['FR', 'IT', 'US'],
  GB: nordAtlantic,
  IE: ['CA', 'DK', 'GB', 'IE', 'IT', 'SE', 'US'],
  IT: nordAtlantic,
  JP: ['JP'],
  MX: ['AU', 'CA', 'DE', 'ES', 'FR', 'GB', 'IT', 'JP', 'US'],
  NL: ['AU', 'CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'NL', 'US'],
  SE: ['AU', 'CA', 'DK', 'GB', 'IE', 'IT', 'JP', 'PR', 'SE', 'US'],
  US: nordAtlantic,
};

/** Countries that Microsoft has a page of too. */
const others: readonly string[] = [
  ...['AE', 'AR', 'AT', 'BE', 'BR', 'CL', 'CN', 'CO', 'CZ', 'EE', 'FI', 'HK', 'ID', 'IL', 'KR'],
  ...['LT', 'LU', 'LV', 'MY', 'NO', 'NZ', 'PH', 'PL', 'PR', 'PT', 'SA', 'SG', 'SI', 'SK', 'TH'],
  ...['TW', 'ZA'],
];

/** Where a subscription must be billed for numbers of a country; none where that is not known. */
export const billingCountriesOf = (country: string): readonly string[] =>
  (Object.hasOwn(billedIn, country) ? billedIn[country] : undefined)?.toSorted() ?? [];

/** How numbers of a country are to be had by a subscription that is billed in another. */
export const offerOf = (country: string, billing: string): Offer => {
  const known = billingCountriesOf(country);
  if (known.length > 0) return known.includes(billing) ? 'yes' : 'no';
  return others.includes(country) ? 'look' : 'none';
};
