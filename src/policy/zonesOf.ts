import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** The time zones in which numbers may be, by the digits that they begin with. */
export type ZoneTable = Readonly<{
  byPrefix: ReadonlyMap<string, readonly string[]>;
  /** Of the longest prefix. */
  longest: number;
}>;

/**
 * The time zones that a number may be in, as IANA names them: those of its area, or of its whole
 * country where it has none, as a toll-free one; none when nothing is known.
 */
export const zonesOf = (
  { byPrefix, longest }: ZoneTable,
  number: PhoneNumber,
): readonly string[] => {
  const digits = number.slice(1);
  for (let length = Math.min(longest, digits.length); length > 0; length -= 1) {
    const zones = byPrefix.get(digits.slice(0, length));
    if (zones !== undefined) return zones;
  }
  return [];
};
