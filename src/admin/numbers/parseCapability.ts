import type { PhoneNumberCapabilityType } from '@azure/communication-phone-numbers';
import { InvalidArgumentError } from 'commander';

const capabilities: Readonly<Record<string, PhoneNumberCapabilityType>> = {
  none: 'none',
  inbound: 'inbound',
  outbound: 'outbound',
  'inbound+outbound': 'inbound+outbound',
  'outbound+inbound': 'inbound+outbound',
};

/** @throws InvalidArgumentError for what no number can be able to do */
export const parseCapability = (text: string): PhoneNumberCapabilityType => {
  const name = text.trim().toLowerCase();
  const capability = Object.hasOwn(capabilities, name) ? capabilities[name] : undefined;
  if (capability !== undefined) return capability;
  throw new InvalidArgumentError('Write none, inbound, outbound or inbound+outbound.');
};
