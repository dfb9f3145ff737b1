import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** A number that the resource has, and what it costs a month. */
export type OwnedNumber = Readonly<{
  number: PhoneNumber;
  kind: 'geographic' | 'tollFree' | 'mobile';
  /** ISO 3166. */
  country: string;
  monthly: number;
  currency: string;
}>;
