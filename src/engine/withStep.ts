import type { StepId } from '../flow/flow.ts';
import type { ActiveCall } from './call.ts';
import { maxTrail } from './limits.ts';

/** The call as it is when it enters a step. */
export const withStep = (call: ActiveCall, step: StepId): ActiveCall => ({
  ...call,
  step,
  stepsTaken: call.stepsTaken + 1,
  trail: [...call.trail, step].slice(-maxTrail),
});
