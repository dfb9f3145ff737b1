import { BadContinuation } from './badContinuation.ts';
import { fromListingKey, toListingKey } from './listingKey.ts';

/**
 * Writes where the next page of a day begins: after the call at `place`. Opaque to whoever gets it.
 */
export const toContinuation = (day: string, place: string): string =>
  Buffer.from(toListingKey({ day, place })).toString('base64url');

/**
 * Reads what `toContinuation` has written: the place of the last call that was given out.
 * @throws BadContinuation
 */
export const fromContinuation = (day: string, continuation: string): string => {
  const { day: dayOfText, place } = fromListingKey(
    Buffer.from(continuation, 'base64url').toString(),
  );
  if (dayOfText !== day || toContinuation(day, place) !== continuation) throw new BadContinuation();
  return place;
};
