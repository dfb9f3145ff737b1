import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { readNumber } from './parseNumber.ts';

/** What a list of numbers holds; lines count from 1. */
export type ReadNumbers = Readonly<{
  numbers: readonly PhoneNumber[];
  bad: readonly Readonly<{ line: number; text: string }>[];
}>;

const separators = /[,;\t]/;
const byteOrderMark = /^\uFEFF/;

/** A line of a spreadsheet that names its columns has no digit in it. */
const isHeading = (text: string, line: number): boolean => line === 1 && !/\d/.test(text);

/**
 * Reads a number a line, or the first one in each line of a CSV file. Empty lines, what follows a
 * `#`, a heading and repetitions are passed over.
 */
export const readNumbers = (text: string): ReadNumbers => {
  const lines = text.replace(byteOrderMark, '').split(/\r?\n/);
  const read = lines.map((written, i) => {
    const content = written.replace(/#.*$/, '').trim();
    const found = content.split(separators).map(readNumber);
    return { line: i + 1, text: content, number: found.find((one) => one !== null) ?? null };
  });
  const numbers = read.flatMap(({ number }) => (number === null ? [] : [number]));
  const bad = read.filter(
    ({ number, text: content, line }) =>
      number === null && content !== '' && !isHeading(content, line),
  );
  return {
    numbers: [...new Set(numbers)],
    bad: bad.map(({ line, text: content }) => ({ line, text: content })),
  };
};
