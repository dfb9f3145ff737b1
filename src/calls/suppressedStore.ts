import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** Why a number must not be called; `by` names who said so: a person, an API client or a call. */
export type Suppression = Readonly<{ at: Instant; reason: string; by: string }>;

/**
 * The do-not-call list. Numbers are kept as hashes only, found under every live version of the
 * key.
 */
export type SuppressedStore = Readonly<{
  /** The first reason stands when a number is added again. */
  add: (number: PhoneNumber, why: Suppression) => Promise<void>;
  /** Resolves with whether it was there. */
  remove: (number: PhoneNumber) => Promise<boolean>;
  find: (number: PhoneNumber) => Promise<Suppression | null>;
}>;
