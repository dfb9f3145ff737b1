import type { PhoneNumberAssignmentType } from '@azure/communication-phone-numbers';
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError for what no number is for */
export const parseAssignment = (text: string): PhoneNumberAssignmentType => {
  const name = text.trim().toLowerCase();
  if (name === 'application' || name === 'person') return name;
  throw new InvalidArgumentError('Write application or person.');
};
