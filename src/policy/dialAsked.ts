import type { Instant } from '../engine/ids.ts';
import type { Purpose } from '../engine/plan.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { Counters, NumberUse } from './counters.ts';
import type { DialLimits } from './dialLimits.ts';

/** Somebody who is to be dialled now. */
export type DialAsked = Readonly<{
  /** A call of its own, or somebody who is put on a call that there is. */
  isNewCall: boolean;
  /** Null for a call in which nobody has asked by the API. */
  client: string | null;
  purpose: Purpose;
  /** Whether the same call was tried before: its own attempts keep their own distance. */
  isRetry: boolean;
  /** The numbers that it may be made from, the first choice first; none where it needs none. */
  callerIds: readonly PhoneNumber[];
  /** Millionths a minute; null when no rate is known. */
  perMinute: number | null;
  /** For how many minutes money is reserved. */
  minutes: number;
}>;

/** All that decides whether he is. */
export type DialGiven = Readonly<{
  asked: DialAsked;
  counters: Counters;
  /** Of the number that is called. */
  use: NumberUse;
  limits: DialLimits;
  now: Instant;
}>;
