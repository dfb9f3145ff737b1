import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CollectKind } from '../flow/flow.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

type Order = Extract<CollectKind, { kind: 'date' }>['order'];

/** Where year, month and day begin and end in the eight digits. */
const parts: Readonly<Record<Order, readonly [number, number, number]>> = {
  DDMMYYYY: [4, 2, 0],
  MMDDYYYY: [4, 0, 2],
  YYYYMMDD: [0, 4, 6],
};

const toDate = (digits: string, order: Order): string | null => {
  if (digits.length !== 8) return null;
  const [yearAt, monthAt, dayAt] = parts[order];
  const year = digits.slice(yearAt, yearAt + 4);
  const month = digits.slice(monthAt, monthAt + 2);
  const day = digits.slice(dayAt, dayAt + 2);
  const isDay = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return isDay ? `${year}-${month}-${day}` : null;
};

/** The formula of Luhn: every second digit from the right counts twice, its digits added up. */
const hasCheckDigit = (digits: string): boolean => {
  const sum = [...digits].toReversed().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

const toNumber = (digits: string, least: number, most: number): string | null => {
  const value = Number(digits);
  return value >= least && value <= most ? String(value) : null;
};

const toPhoneNumber = (digits: string, country: string): string | null => {
  if (!isSupportedCountry(country)) return null;
  const parsed = parsePhoneNumberFromString(digits, country);
  return parsed?.isValid() ? parsed.number : null;
};

/** What typed digits mean, in the form in which answers of that kind are kept; null for nothing. */
export const readAnswer = (what: CollectKind, digits: string): string | null => {
  switch (what.kind) {
    case 'digits':
      return digits;
    case 'number':
      return toNumber(digits, what.least, what.most);
    case 'phone':
      return toPhoneNumber(digits, what.country);
    case 'date':
      return toDate(digits, what.order);
    case 'card':
      return hasCheckDigit(digits) ? digits : null;
    default:
      return what satisfies never;
  }
};
