import type {
  PhoneNumberCapabilityType,
  PhoneNumberOffering,
} from '@azure/communication-phone-numbers';
import { AdminError } from '../adminError.ts';
import { formatCost } from './formatCost.ts';
import type { Wanted } from './wanted.ts';

const directionsOf = (capability: PhoneNumberCapabilityType): readonly string[] =>
  capability === 'none' ? [] : capability.split('+');

const isWithin = (asked: PhoneNumberCapabilityType, most: PhoneNumberCapabilityType): boolean =>
  directionsOf(asked).every((direction) => directionsOf(most).includes(direction));

type Abilities = Pick<Wanted, 'calling' | 'sms'>;

/** The SDK says that an offering may leave out what its numbers can do. */
export const abilitiesOf = ({ availableCapabilities: most }: PhoneNumberOffering): Abilities => ({
  calling: most?.calling ?? 'none',
  sms: most?.sms ?? 'none',
});

const canDo = (offering: PhoneNumberOffering, asked: Abilities): boolean => {
  const most = abilitiesOf(offering);
  return isWithin(asked.calling, most.calling) && isWithin(asked.sms, most.sms);
};

/** `geographic for an application: calling inbound+outbound, sms none, 1.00 USD a month`. */
export const describeOffering = (offering: PhoneNumberOffering): string => {
  const { phoneNumberType, assignmentType, cost } = offering;
  const whose = assignmentType === 'person' ? 'a person' : 'an application';
  const { calling, sms } = abilitiesOf(offering);
  const price = formatCost({ amount: cost.amount, currency: cost.currencyCode });
  return `${phoneNumberType} for ${whose}: calling ${calling}, sms ${sms}, ${price} a month`;
};

/**
 * Makes sure that there are numbers that can do what is asked: a search for others is refused, with
 * words that help nobody, and may be counted.
 * @throws AdminError that says what there is
 */
export const checkOffering = (
  offerings: readonly PhoneNumberOffering[],
  wanted: Pick<Wanted, 'country' | 'type' | 'assignment' | 'calling' | 'sms'>,
): PhoneNumberOffering => {
  const { country, type, assignment, calling, sms } = wanted;
  if (calling === 'none' && sms === 'none') {
    const remedy = 'Ask for --calling or --sms, or for both.';
    throw new AdminError(
      'usage',
      'nothingWanted',
      'A number must be able to do something.',
      remedy,
    );
  }
  const ofKind = offerings.find(
    (each) => each.phoneNumberType === type && each.assignmentType === assignment,
  );
  if (ofKind !== undefined && canDo(ofKind, wanted)) return ofKind;
  const what = `${type} numbers for ${assignment === 'person' ? 'a person' : 'an application'}`;
  const message =
    `There are no ${what} in ${country}` +
    (ofKind === undefined ? '.' : ` with calling ${calling} and sms ${sms}.`);
  const there = offerings.map(describeOffering).join('; ');
  const remedy =
    there === ''
      ? 'Nothing can be bought there by command line; it may be a special order at Microsoft.'
      : `There is: ${there}.`;
  throw new AdminError('refused', 'noOffering', message, remedy);
};
