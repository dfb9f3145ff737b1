import type { AssignmentType, Capabilities, NumberType, Offering } from './model.ts';

/** US dollars a month for a geographic and for a toll-free number; null where there is none. */
const prices: Readonly<Record<string, readonly [number | null, number | null]>> = {
  AT: [1, 25],
  BE: [0.7, 25],
  CA: [1, 2],
  CH: [1, 18],
  CN: [null, 54],
  DE: [0.8, 6],
  DK: [0.82, 25],
  ES: [5, 20],
  FI: [null, 40],
  FR: [1, null],
  GB: [1, 2],
  HK: [null, 25],
  IE: [1.5, 19.88],
  IL: [null, 15],
  IT: [2.92, 23.39],
  LU: [3, 20],
  MY: [null, 21],
  NL: [1.5, 25],
  NO: [5, 20],
  NZ: [null, 40],
  PL: [null, 22],
  PR: [1, 2],
  PT: [1, 18],
  SA: [null, 48],
  SE: [1, 21.05],
  SG: [null, 22],
  SK: [1, 25],
  TH: [null, 25],
  TW: [null, 5],
  US: [1, 2],
};

const both = 'inbound+outbound';
const callsOnly: Capabilities = { calling: both, sms: 'none' };
const callsAndTexts: Capabilities = { calling: both, sms: both };
const withTollFreeTexts: readonly string[] = ['US', 'CA', 'PR'];

function offering(
  phoneNumberType: NumberType,
  assignmentType: AssignmentType,
  availableCapabilities: Capabilities,
  amount: number,
): Offering {
  const cost = { amount, currencyCode: 'USD', billingFrequency: 'monthly' } as const;
  return { phoneNumberType, assignmentType, availableCapabilities, cost };
}

/** What there is in a country, as price lists of 2023 have it; nothing where none was listed. */
export function offeringsOf(countryCode: string): readonly Offering[] {
  const [geographic = null, tollFree = null] = prices[countryCode] ?? [];
  const tollFreeAbility = withTollFreeTexts.includes(countryCode) ? callsAndTexts : callsOnly;
  return [
    ...(geographic === null
      ? []
      : [
          offering('geographic', 'person', callsOnly, geographic),
          offering('geographic', 'application', callsOnly, geographic),
        ]),
    ...(tollFree === null ? [] : [offering('tollFree', 'application', tollFreeAbility, tollFree)]),
  ];
}

/** Countries whose numbers are sold only to those who agree not to sell them on. */
const noResale: readonly string[] = ['IT', 'SE'];

/** Whether a purchase there needs `agreeToNotResell`. */
export function needsAgreement(countryCode: string): boolean {
  return noResale.includes(countryCode);
}
