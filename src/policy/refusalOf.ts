import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { DialRefused } from '../engine/dialRule.ts';
import type { Party } from '../flow/party.ts';

/** What may be dialled at all. `countries` are ISO 3166 codes such as `US`. */
export type DialPolicy = Readonly<{ countries: readonly string[] }>;

/**
 * Numbers that cost the caller more than a call: the usual way to make money of somebody else's
 * telephone.
 */
const costlyTypes: readonly NumberType[] = [
  'PREMIUM_RATE',
  'SHARED_COST',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
];

const ofKind = (message: string): DialRefused => ({ rule: 'numberKind', message });

/**
 * Why a party must not be dialled, for people to read; null if it may be. Identities without a
 * number cost nothing.
 */
export const refusalOf = (party: Party, policy: DialPolicy): DialRefused | null => {
  if (party.kind === 'withheld') return ofKind('A withheld number cannot be dialled.');
  if (party.kind !== 'phone') return null;
  const parsed = parsePhoneNumberFromString(party.number);
  if (parsed === undefined || !parsed.isValid()) {
    return ofKind('No such telephone number exists; write it in E.164 form, such as +12065550100.');
  }
  const type = parsed.getType();
  if (costlyTypes.includes(type)) {
    return ofKind(`Numbers of this kind (${type}) are never dialled.`);
  }
  const { country } = parsed;
  if (country === undefined) {
    return ofKind('Numbers of no country (satellites, international networks) are never dialled.');
  }
  if (policy.countries.includes(country)) return null;
  return {
    rule: 'country',
    message: `Numbers of ${country} are not allowed; ALLOWED_COUNTRIES lists those that are.`,
  };
};
