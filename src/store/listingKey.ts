import { BadContinuation } from './badContinuation.ts';

const form = /^(\d{4}-\d{2}-\d{2}) (\d{9}\|[\w-]{1,64})$/;

/** Where a row stands among the calls of all days. */
export type Listing = Readonly<{ day: string; place: string }>;

export const toListingKey = ({ day, place }: Listing): string => `${day} ${place}`;

/**
 * Reads what `toListingKey` has written.
 * @throws BadContinuation
 */
export const fromListingKey = (text: string): Listing => {
  const [, day, place] = form.exec(text) ?? [];
  if (day === undefined || place === undefined) throw new BadContinuation();
  return { day, place };
};
