import type { OptOutStep } from '../../flow/outboundStep.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { Scene } from '../scene.ts';
import { sayPrompts } from './say.ts';

/** Puts the number at the other end on the list; whoever withholds it cannot be called either. */
export const enterOptOut = (step: OptOutStep, scene: Scene): Move => {
  const other = otherParty(scene.call);
  return other.kind === 'phone'
    ? {
        kind: 'act',
        commands: [{ kind: 'suppress', n: scene.n, number: other.number }],
        doing: { kind: 'optingOut', token: scene.n },
      }
    : { kind: 'go', target: step.ifFails };
};

/** It is only said when it is so. */
export const onOptOutEvent = (step: OptOutStep, scene: Scene, event: StepEvent): Move => {
  if (event.kind === 'OptOutAnswered') {
    return event.isNoted ? sayPrompts([step.prompt], scene) : { kind: 'go', target: step.ifFails };
  }
  const isOver = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
  return isOver ? { kind: 'go', target: step.go } : stay;
};
