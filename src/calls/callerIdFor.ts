import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { Refusal } from './refusal.ts';

/**
 * The number that the called party sees, as long as none has been chosen by what is free. `from` is
 * the one that was asked for.
 * @throws Refusal when there is none, or it is not ours
 */
export const callerIdFor = (
  callerIds: readonly PhoneNumber[],
  to: Party,
  from: PhoneNumber | null,
): PhoneNumber | null => {
  const [first] = callerIds;
  if (from === null) {
    if (to.kind !== 'phone' || first !== undefined) return first ?? null;
    const message = 'No number to call from: send `from`, or set CALLER_ID.';
    throw new Refusal('noCallerId', 'from', message);
  }
  if (callerIds.includes(from)) return from;
  const message =
    'This system does not call from that number; CALLER_ID lists the ones that it may use.';
  throw new Refusal('callerIdNotAllowed', 'from', message);
};
