import type { RingingCall } from '../call.ts';
import type { Decision } from '../decision.ts';
import type { DialWait } from '../dialRule.ts';
import { type Instant, later } from '../ids.ts';
import { end } from '../leave.ts';
import { asScheduled } from './asScheduled.ts';
import { whenToDial } from './whenToDial.ts';

const after = (until: Instant, at: Instant): Instant => (until > at ? until : later(at, 1));

/**
 * A call that could not be dialled now is dialled later, unless it has expired by then; `attempt`
 * is the one that will be made, and it does not count as a failed one. It is never due at the very
 * moment at which it was put off, so that every time it is due at is another one.
 */
export const postpone = (
  call: RingingCall,
  until: Instant,
  why: DialWait,
  attempt: number,
  at: Instant,
): Decision => {
  const time = call.plan === null ? null : whenToDial(call.plan, after(until, at), why);
  return time === null
    ? { call: end(call, 'expired', at), commands: [] }
    : { call: asScheduled(call, time, attempt, call.failedTries), commands: [] };
};
