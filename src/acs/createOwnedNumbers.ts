import { PhoneNumbersClient, type PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import { parsePhoneNumber } from '../flow/phoneNumber.ts';
import type { OwnedNumber } from '../policy/ownedNumber.ts';
import type { AcsAccess } from './createCallAutomationClient.ts';

/** More than any resource has; the rest would not be looked at. */
const mostNumbers = 5_000;

const fromPurchased = (one: PurchasedPhoneNumber): readonly OwnedNumber[] => {
  const number = parsePhoneNumber(one.phoneNumber);
  if (number === null) return [];
  const { amount, currencyCode } = one.cost;
  const { phoneNumberType: kind, countryCode: country } = one;
  return [{ number, kind, country, monthly: amount, currency: currencyCode }];
};

const connect = (access: AcsAccess): PhoneNumbersClient =>
  'endpoint' in access
    ? new PhoneNumbersClient(access.endpoint, access.credential)
    : new PhoneNumbersClient(access.connectionString, {
        // A simulator is all that speaks without TLS.
        allowInsecureConnection: /endpoint=http:/i.test(access.connectionString),
      });

/**
 * Lists the numbers of the resource with what they cost a month.
 * @throws RestError when the service does not answer, or refuses
 */
export const createOwnedNumbers =
  (access: AcsAccess): (() => Promise<readonly OwnedNumber[]>) =>
  async () => {
    const numbers: OwnedNumber[] = [];
    for await (const one of connect(access).listPurchasedPhoneNumbers()) {
      numbers.push(...fromPurchased(one));
      if (numbers.length >= mostNumbers) break;
    }
    return numbers;
  };
