import { InvalidArgumentError } from 'commander';

const most = 1_000_000;

/** @throws InvalidArgumentError for what is no amount of money */
export const parseAmount = (text: string): number => {
  const amount = Number(text);
  if (/^\d+(\.\d{1,2})?$/.test(text) && amount <= most) return amount;
  throw new InvalidArgumentError('Write an amount such as 2 or 2.50.');
};
