import type { GotoStep } from '../../flow/ruleStep.ts';
import type { Move } from '../move.ts';

/** Goes on at once. */
export const enterGoto = (step: GotoStep): Move => ({ kind: 'go', target: step.go });
