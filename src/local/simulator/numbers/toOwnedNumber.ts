import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { NumberType, OwnedNumber } from './model.ts';
import { offeringsOf } from './offerings.ts';

const tollFree = /^\+(1(800|833|844|855|866|877|888)|44(800|808)|3531800|4580|4620|39800)/;

/** What to believe of countries without a price. */
const unknownOffering = {
  availableCapabilities: { calling: 'inbound+outbound', sms: 'none' },
  cost: { amount: 1, currencyCode: 'USD', billingFrequency: 'monthly' },
} as const;

/** A number that the resource has had from the start. */
export function toOwnedNumber(phoneNumber: string, purchaseDate: string): OwnedNumber {
  const parsed = parsePhoneNumberFromString(phoneNumber);
  // Numbers that nobody has, as tests use them, may belong to several countries of one code.
  const countryCode = parsed?.country ?? parsed?.getPossibleCountries()[0] ?? 'US';
  const phoneNumberType: NumberType = tollFree.test(phoneNumber) ? 'tollFree' : 'geographic';
  const assignmentType = 'application';
  const offering =
    offeringsOf(countryCode).find(
      (each) => each.phoneNumberType === phoneNumberType && each.assignmentType === assignmentType,
    ) ?? unknownOffering;
  return {
    id: phoneNumber.slice(1),
    phoneNumber,
    countryCode,
    phoneNumberType,
    assignmentType,
    capabilities: offering.availableCapabilities,
    purchaseDate,
    cost: offering.cost,
  };
}
