import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** What it costs to call numbers that begin with a prefix. */
export type Rate = Readonly<{
  /** Digits, the country code first, without `+`. */
  prefix: string;
  destination: string;
  /** `mobile`, `landline`, `mixed` or `non-geographic`. */
  type: string;
  /** ISO 3166. */
  country: string;
  /** Millionths of the currency. */
  perMinute: number;
}>;

/** Prices of outbound calls by destination. */
export type RateTable = Readonly<{
  currency: string;
  /** `YYYY-MM-DD`. */
  date: string;
  source: string;
  byPrefix: ReadonlyMap<string, Rate>;
  /** Of the longest prefix. */
  longest: number;
}>;

/** The rate of the longest prefix that a number begins with; null when there is none. */
export const rateFor = ({ byPrefix, longest }: RateTable, number: PhoneNumber): Rate | null => {
  const digits = number.slice(1);
  for (let length = Math.min(longest, digits.length); length > 0; length -= 1) {
    const rate = byPrefix.get(digits.slice(0, length));
    if (rate !== undefined) return rate;
  }
  return null;
};
