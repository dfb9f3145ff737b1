import type { NumberType } from './model.ts';

/** A place and its area codes, or, without a locality, codes of a whole country. */
export type Place = {
  readonly countryCode: string;
  readonly type: NumberType;
  readonly locality?: string;
  /** State or province: its name and how it is abbreviated. */
  readonly division?: readonly [string, string];
  readonly areaCodes: readonly string[];
};

const city = (
  countryCode: string,
  locality: string,
  areaCodes: readonly string[],
  division?: readonly [string, string],
): Place => ({
  countryCode,
  type: 'geographic',
  locality,
  areaCodes,
  ...(division ? { division } : {}),
});

const tollFree = (countryCode: string, areaCodes: readonly string[]): Place => ({
  countryCode,
  type: 'tollFree',
  areaCodes,
});

const california = ['California', 'CA'] as const;
const washington = ['Washington', 'WA'] as const;
const ontario = ['Ontario', 'ON'] as const;

/** Where the simulator has numbers in stock. */
export const places: readonly Place[] = [
  city('US', 'Anchorage', ['907'], ['Alaska', 'AK']),
  city('US', 'Los Angeles', ['213', '310', '323'], california),
  city('US', 'San Diego', ['619', '858'], california),
  city('US', 'San Francisco', ['415', '628'], california),
  city('US', 'Denver', ['303', '720'], ['Colorado', 'CO']),
  city('US', 'Miami', ['305', '786'], ['Florida', 'FL']),
  city('US', 'Atlanta', ['404', '678'], ['Georgia', 'GA']),
  city('US', 'Chicago', ['312', '773'], ['Illinois', 'IL']),
  city('US', 'Boston', ['617', '857'], ['Massachusetts', 'MA']),
  city('US', 'New York City', ['212', '646'], ['New York', 'NY']),
  city('US', 'Portland', ['503', '971'], ['Oregon', 'OR']),
  city('US', 'Dallas', ['214', '972'], ['Texas', 'TX']),
  city('US', 'Bellevue', ['425'], washington),
  city('US', 'Seattle', ['206'], washington),
  city('US', 'Spokane', ['509'], washington),
  tollFree('US', ['855', '844', '833']),
  city('CA', 'Calgary', ['403', '587'], ['Alberta', 'AB']),
  city('CA', 'Vancouver', ['604', '778'], ['British Columbia', 'BC']),
  city('CA', 'Ottawa', ['613'], ontario),
  city('CA', 'Toronto', ['416', '647'], ontario),
  city('CA', 'Montreal', ['514', '438'], ['Quebec', 'QC']),
  tollFree('CA', ['855', '844', '833']),
  city('PR', 'San Juan', ['787', '939']),
  tollFree('PR', ['855', '844', '833']),
  city('GB', 'Birmingham', ['121']),
  city('GB', 'Edinburgh', ['131']),
  city('GB', 'London', ['20']),
  city('GB', 'Manchester', ['161']),
  tollFree('GB', ['808']),
  city('IE', 'Cork', ['21']),
  city('IE', 'Dublin', ['1']),
  tollFree('IE', ['1800']),
  city('DK', 'Copenhagen', ['32']),
  tollFree('DK', ['80']),
  city('SE', 'Gothenburg', ['31']),
  city('SE', 'Stockholm', ['8']),
  tollFree('SE', ['20']),
  city('IT', 'Milan', ['02']),
  city('IT', 'Rome', ['06']),
  tollFree('IT', ['800']),
];

/** How many numbers an area code has that has fewer than the others; by country and code. */
export const scarce: Readonly<Record<string, number>> = { 'US-907': 0, 'US-212': 2 };
