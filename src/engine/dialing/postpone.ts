import type { RingingCall } from '../call.ts';
import type { Decision } from '../decision.ts';
import type { DialWait } from '../dialRule.ts';
import type { Instant } from '../ids.ts';
import { end } from '../leave.ts';
import { asScheduled } from './asScheduled.ts';
import { whenToDial } from './whenToDial.ts';

/**
 * A call that could not be dialled now is dialled later, unless it has expired by then; `attempt`
 * is the one that will be made, and it does not count as a failed one.
 */
export const postpone = (
  call: RingingCall,
  until: Instant,
  why: DialWait,
  attempt: number,
  at: Instant,
): Decision => {
  const time = call.plan === null ? null : whenToDial(call.plan, until, why);
  return time === null
    ? { call: end(call, 'expired', at), commands: [] }
    : { call: asScheduled(call, time, attempt, call.failedTries), commands: [] };
};
