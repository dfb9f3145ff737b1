import { BadContinuation } from './badContinuation.ts';

const form = /^(\d{4}-\d{2}-\d{2}) (\d{9}\|[\w-]{1,64})$/;

/**
 * Writes where the next page of a day begins: after the call at `place`. Opaque to whoever gets it.
 */
export const toContinuation = (day: string, place: string): string =>
  Buffer.from(`${day} ${place}`).toString('base64url');

/**
 * Reads what `toContinuation` has written: the place of the last call that was given out.
 * @throws BadContinuation
 */
export const fromContinuation = (day: string, continuation: string): string => {
  const text = Buffer.from(continuation, 'base64url').toString();
  const [, dayOfText, place] = form.exec(text) ?? [];
  if (place === undefined || dayOfText !== day || toContinuation(day, place) !== continuation) {
    throw new BadContinuation();
  }
  return place;
};
