import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** Events that could not be delivered to the app, which the provider has put aside. */
export type DeadLetters = Readonly<{
  /** Deletes those that name a number; how many there were. */
  remove: (number: PhoneNumber) => Promise<number>;
}>;
