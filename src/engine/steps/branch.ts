import type { BranchStep } from '../../flow/ruleStep.ts';
import { holds } from '../conditions/holds.ts';
import type { Instant } from '../ids.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { situationOf } from '../situationOf.ts';

/** Goes on at once, by the first case that holds. */
export const enterBranch = (step: BranchStep, scene: Scene, at: Instant): Move => {
  const situation = situationOf(scene.flow, scene.call, at);
  const taken = step.cases.find(({ when }) => holds(when, situation));
  return { kind: 'go', target: taken?.go ?? step.otherwise };
};
