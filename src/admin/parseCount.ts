import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that counts something, from 1 to `most`. */
export const parseCount =
  (most: number) =>
  (text: string): number => {
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
    throw new InvalidArgumentError(`Write a number from 1 to ${most}.`);
  };
