import type { Step, StepId } from '../flow/flow.ts';
import type { ActiveCall } from './call.ts';
import { aroundSecret } from './recording/aroundSecret.ts';
import { withStep } from './withStep.ts';

/** The call as it is in a step that it enters, and what must be done before the step begins. */
export const entering = (
  step: Step,
  call: ActiveCall,
  name: StepId,
): ReturnType<typeof aroundSecret> => aroundSecret(step, withStep(call, name));
