import { InvalidArgumentError } from 'commander';
import { type PhoneNumber, parsePhoneNumber } from '../../flow/phoneNumber.ts';

/** What people and spreadsheets write into numbers. */
const filling = /[\s()."'-]/g;

/** The number that a text holds, whatever stands between its digits; null for none. */
export const readNumber = (text: string): PhoneNumber | null =>
  parsePhoneNumber(text.replace(filling, ''));

/** @throws InvalidArgumentError for what is no telephone number */
export const parseNumber = (text: string): PhoneNumber => {
  const number = readNumber(text);
  if (number !== null) return number;
  throw new InvalidArgumentError('Write a telephone number such as +12065550100.');
};
