import { InvalidArgumentError } from 'commander';

/** What people write into numbers. */
const filling = /[\s()."'-]/g;

/**
 * A number as it is dialled: with a plus sign, or short as `911`, which has none.
 * @throws InvalidArgumentError for anything else
 */
export const parseDialled = (text: string): string => {
  const dialled = text.replace(filling, '');
  if (/^(\+[1-9]\d{6,14}|\d{2,15})$/.test(dialled)) return dialled;
  throw new InvalidArgumentError('Write a number as it is dialled: +14255550100, or 911.');
};
