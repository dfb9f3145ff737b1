import type { OpenRange } from '../flow/calendar.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { Outcome } from './call.ts';
import type { Instant } from './ids.ts';

/** What a call is for, which decides what holds it up. */
export type Purpose = 'transactional' | 'marketing' | 'emergency';

/** How an attempt may end that is worth another one. */
export type RetryOn = Extract<
  Outcome,
  'busy' | 'noAnswer' | 'declined' | 'unreachable' | 'failed' | 'machine'
>;

/**
 * Whether and when somebody who was not reached is called again. `attempts` counts all of them;
 * each interval is `backoff` times the one before.
 */
export type Retry = Readonly<{
  on: readonly RetryOn[];
  attempts: number;
  intervalMs: number;
  backoff: number;
}>;

/**
 * When somebody may be rung: only while it is open by the clock of every zone that he may be in.
 * The ranges are those that begin on each weekday, Monday first.
 */
export type CallWindow = Readonly<{
  /** Names of the IANA database; at least one. */
  zones: readonly string[];
  week: readonly (readonly OpenRange[])[];
}>;

/** What was asked for when a call was placed. */
export type Plan = Readonly<{
  /** The API client that asked; a queue of callers that calls somebody back is one too. */
  client: string;
  /** The number to show; null when one is chosen as the call is dialled. */
  from: PhoneNumber | null;
  /** Not to be dialled before. */
  notBefore: Instant;
  /** Not to be dialled from then on. */
  expiresAt: Instant;
  window: CallWindow | null;
  /** Null for a call that is tried once. */
  retry: Retry | null;
  /** How long the call may last once it is connected; null for as long as any call may. */
  maxMs: number | null;
  purpose: Purpose;
  /** Who is told of every change of the call's status. */
  statusUrl: string | null;
  /** What the client calls it. */
  reference: string | null;
}>;
