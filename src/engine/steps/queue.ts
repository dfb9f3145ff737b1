import type { QueueStep } from '../../flow/queueStep.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import { leaveFor } from '../queueing/leaveFor.ts';
import { onQueueing } from '../queueing/onQueueing.ts';
import { afterRinging } from '../queueing/ringAgent.ts';
import { onRinging } from '../ringing/onRinging.ts';
import { onTalking } from '../ringing/onTalking.ts';
import type { Scene } from '../scene.ts';

/** Waiting, then an agent who is rung, then two people talk; or a callback is noted. */
export const onQueueEvent = (
  step: QueueStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (doing.kind === 'queueing') return onQueueing(step, scene, doing, event);
  if (doing.kind === 'ringingOthers') {
    return afterRinging(step, scene, onRinging(scene, step.ring, doing, event));
  }
  if (doing.kind === 'talking') {
    const move = onTalking(scene, doing, event, step.go);
    return move.kind === 'go' ? leaveFor(step, scene, move.target, false) : move;
  }
  const isOver = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
  return isOver ? { kind: 'go', target: step.callback?.go ?? 'end' } : stay;
};
