import { InvalidArgumentError } from 'commander';

const maxLength = 64;

/** @throws InvalidArgumentError for what cannot be the name of a switch */
export const parseSwitchName = (text: string): string => {
  const name = text.trim();
  if (name !== '' && name.length <= maxLength) return name;
  throw new InvalidArgumentError(`Write a name of 1 to ${maxLength} characters.`);
};
