import type {
  PhoneNumberAssignmentType,
  PhoneNumberCapabilityType,
  PhoneNumberType,
} from '@azure/communication-phone-numbers';

/** What somebody looks for. */
export type Wanted = Readonly<{
  /** ISO 3166, two capital letters. */
  country: string;
  type: PhoneNumberType;
  assignment: PhoneNumberAssignmentType;
  calling: PhoneNumberCapabilityType;
  sms: PhoneNumberCapabilityType;
  /** Null for any, or for that of the city. */
  areaCode: string | null;
  state: string | null;
  city: string | null;
  quantity: number;
}>;

/** The same text for the same question; how its area code was found does not matter. */
export const questionOf = (wanted: Wanted): string => {
  const { country, type, assignment, calling, sms, areaCode, quantity } = wanted;
  return [
    ...[country, type, areaCode ?? 'any', assignment],
    ...['calling', calling, 'sms', sms, 'x', quantity],
  ].join(' ');
};
