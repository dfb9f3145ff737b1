import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError for what is no area code anywhere */
export const parseAreaCode = (text: string): string => {
  const code = text.trim();
  if (/^\d{1,6}$/.test(code)) return code;
  throw new InvalidArgumentError('Write its digits alone, such as 206.');
};
