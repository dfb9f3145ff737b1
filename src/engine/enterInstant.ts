import type { BranchStep, GotoStep, HoursStep, SetStep } from '../flow/ruleStep.ts';
import type { Instant } from './ids.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { enterBranch } from './steps/branch.ts';
import { enterGoto } from './steps/goto.ts';
import { enterHours } from './steps/hours.ts';
import { enterSet } from './steps/set.ts';

/** A step that says nothing, asks nothing and takes no time. */
export type InstantStep = HoursStep | BranchStep | SetStep | GotoStep;

/** Where such a step leads at a moment. */
export const enterInstant = (step: InstantStep, scene: Scene, at: Instant): Move => {
  switch (step.kind) {
    case 'hours':
      return enterHours(step, scene, at);
    case 'branch':
      return enterBranch(step, scene, at);
    case 'set':
      return enterSet(step, scene);
    case 'goto':
      return enterGoto(step);
    default:
      return step satisfies never;
  }
};
