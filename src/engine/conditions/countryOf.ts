import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Party } from '../../flow/party.ts';

/** The country (ISO 3166) of a party's number; null for whoever has none, or none of a country. */
export const countryOf = (party: Party): string | null =>
  party.kind === 'phone' ? (parsePhoneNumberFromString(party.number)?.country ?? null) : null;
