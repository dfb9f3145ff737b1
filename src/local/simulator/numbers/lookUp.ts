import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { World } from '../world.ts';
import { invalidNumber } from './numberErrors.ts';
import { toOwnedNumber } from './toOwnedNumber.ts';

const tollFreeOperator = 'Multiple OCN Listing';
const otherOperator = 'Contoso Telecom';

/** In North America the service writes hyphens, where the library has spaces. */
function toInternational(parsed: PhoneNumber): string {
  const text = parsed.formatInternational();
  if (parsed.countryCallingCode !== '1') return text;
  const [code = '', ...parts] = text.split(' ');
  return `${code} ${parts.join('-')}`;
}

/**
 * What is known of who operates a number. Nobody is asked: the formats are right, the operators
 * are invented, and every number that is not toll-free is geographic.
 */
export function lookUp(world: World, given: string, withDetails: boolean): unknown {
  const parsed = parsePhoneNumberFromString(given);
  if (!parsed?.isPossible()) throw invalidNumber(given);
  const formats = {
    phoneNumber: parsed.number,
    nationalFormat: parsed.formatNational(),
    internationalFormat: toInternational(parsed),
  };
  if (!withDetails) {
    return { ...formats, isoCountryCode: null, numberType: null, operatorDetails: null };
  }
  const isTollFree = toOwnedNumber(parsed.number, world.clock.iso()).phoneNumberType === 'tollFree';
  return {
    ...formats,
    isoCountryCode: parsed.country ?? null,
    numberType: isTollFree ? 'other' : 'geographic',
    operatorDetails: {
      name: isTollFree ? tollFreeOperator : otherOperator,
      mobileNetworkCode: null,
      mobileCountryCode: null,
    },
  };
}
