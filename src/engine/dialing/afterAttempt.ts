import type { Call, EndedCall } from '../call.ts';
import type { Decision } from '../decision.ts';
import { type Instant, later } from '../ids.ts';
import type { Retry } from '../plan.ts';
import { asScheduled } from './asScheduled.ts';
import { type DialTime, whenToDial } from './whenToDial.ts';

/** Every time that a call is due at is another one, by which its marks are told apart. */
const leastIntervalMs = 1;
/** Beyond this no interval grows, whatever its backoff. */
const longestIntervalMs = 7 * 24 * 60 * 60_000;

const intervalMs = ({ intervalMs: first, backoff }: Retry, failedTries: number): number =>
  Math.min(Math.max(first * backoff ** failedTries, leastIntervalMs), longestIntervalMs);

const retryTime = ({ plan, outcome, failedTries }: EndedCall, at: Instant): DialTime | null => {
  if (plan === null || plan.retry === null) return null;
  const { on, attempts } = plan.retry;
  if (failedTries + 1 >= attempts || !on.some((one) => one === outcome)) return null;
  return whenToDial(plan, later(at, intervalMs(plan.retry, failedTries)), 'retry');
};

/**
 * An attempt that has just failed in a way that is worth another one is not the end of the call:
 * it is dialled again later.
 */
export const afterAttempt = (before: Call, decision: Decision, at: Instant): Decision => {
  const { call, commands } = decision;
  if (call.state !== 'ended' || before.state === 'ended') return decision;
  const time = retryTime(call, at);
  if (time === null) return decision;
  return { call: asScheduled(call, time, call.attempt + 1, call.failedTries + 1), commands };
};
