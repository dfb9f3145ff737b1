import type { QueueStep } from '../../flow/queueStep.ts';
import type { Doing, InQueue } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move, stay } from '../move.ts';
import { askPlace, askQueue, nothingYet } from '../queueing/askPlace.ts';
import { leaveFor } from '../queueing/leaveFor.ts';
import { onQueueing } from '../queueing/onQueueing.ts';
import { afterRinging } from '../queueing/ringAgent.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import { onRinging } from '../ringing/onRinging.ts';
import { onTalking } from '../ringing/onTalking.ts';
import type { Scene } from '../scene.ts';

/** Takes a place in the queue; one in another queue is given up, for a call has only one. */
export const enterQueue = (step: QueueStep, scene: Scene, at: Instant): Move => {
  const other = scene.call.queue;
  const isElsewhere = other !== null && other.name !== step.queue;
  const wish = { kind: 'leave', wasConnected: true } as const;
  const leaves = isElsewhere ? [askQueue(scene, other.name, wish)] : [];
  const queue: InQueue = {
    ...{ name: step.queue, ticket: 0, offer: 0 },
    ...{ since: at, position: 0, waitMs: 0 },
  };
  const next = askPlace(step, afterCommands(scene, leaves), nothingYet);
  return inOrder(leaves, { kind: 'note', facts: { queue }, next });
};

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
