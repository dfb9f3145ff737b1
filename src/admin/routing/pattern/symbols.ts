/** What a dialled number is written with: a plus sign, which only comes first, and digits. */
export const symbols = '+0123456789';

/** A set of `symbols`, one bit for each. */
export type Mask = number;

export const plusMask: Mask = 1;
export const allMask: Mask = 2 ** symbols.length - 1;
export const digitMask: Mask = allMask - plusMask;

/** The symbols whose codes lie from `first` to `last`. */
export const maskBetween = (first: number, last: number): Mask =>
  [...symbols].reduce((mask, symbol, index) => {
    const code = symbol.charCodeAt(0);
    return code >= first && code <= last ? mask | (1 << index) : mask;
  }, 0);
