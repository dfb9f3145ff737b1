import type { Step } from '../../flow/flow.ts';
import type { RingingOthers } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { askToAccept } from './askToAccept.ts';

/** Asks somebody again who could not be asked, now with recorded words; the others ring on. */
export const askAgain = (
  step: Step,
  scene: Scene,
  doing: RingingOthers,
  event: StepEvent,
): Move => {
  const one = doing.rung.find(({ ask }) => 'token' in event && ask === event.token);
  return one === undefined || (step.kind !== 'connect' && step.kind !== 'queue')
    ? stay
    : askToAccept(scene, step.ring, doing, one, event.at, []);
};
