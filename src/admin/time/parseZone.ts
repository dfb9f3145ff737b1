import { InvalidArgumentError } from 'commander';

/**
 * Reads the value of an option that names a time zone.
 * @throws InvalidArgumentError for a name that there is not
 */
export const parseZone = (text: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Write the IANA name of a zone, such as Europe/Berlin.');
  }
};
