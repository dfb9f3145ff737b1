import { InvalidArgumentError } from 'commander';

const maxReasonLength = 200;

/** @throws InvalidArgumentError for a reason that is too long or none at all */
export const parseReason = (text: string): string => {
  const reason = text.trim();
  if (reason !== '' && reason.length <= maxReasonLength) return reason;
  throw new InvalidArgumentError(`Say it in 1 to ${maxReasonLength} characters.`);
};
