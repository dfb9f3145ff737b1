import type { Instant } from '../engine/ids.ts';
import type { CallWindow, Purpose, Retry } from '../engine/plan.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';

/** What a client wishes of a call, as far as it has said; null where it has not. */
export type CallWishes = Readonly<{
  from: PhoneNumber | null;
  notBefore: Instant | null;
  expires: Instant | null;
  /** Without a zone: by the clocks of wherever the called number may be. */
  window: Readonly<{ week: CallWindow['week']; zone: string | null }> | null;
  retry: Retry | null;
  maxMs: number | null;
  purpose: Purpose;
  statusUrl: string | null;
  reference: string | null;
}>;
