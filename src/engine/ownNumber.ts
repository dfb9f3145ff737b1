import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { CallFacts } from './call.ts';

/** Our own number in this call, which whoever is rung may see; null where we have none in it. */
export const ownNumber = ({ direction, caller, called }: CallFacts): PhoneNumber | null => {
  const own = direction === 'inbound' ? called : caller;
  return own.kind === 'phone' ? own.number : null;
};
