/** A package that grows past this slows every cold start: find out why before raising it. */
export const largestZipBytes = 1_000_000;
