import { InvalidArgumentError } from 'commander';

/** What people write for countries whose code is another. */
const meant: Readonly<Record<string, string>> = { UK: 'GB', USA: 'US', EN: 'GB' };

/** @throws InvalidArgumentError for what is not the code of a country */
export const parseCountry = (text: string): string => {
  const code = text.trim().toUpperCase();
  const right = meant[code];
  if (right !== undefined) throw new InvalidArgumentError(`Write ${right}.`);
  if (/^[A-Z]{2}$/.test(code)) return code;
  throw new InvalidArgumentError('Write the two letters of a country (ISO 3166), such as US.');
};
