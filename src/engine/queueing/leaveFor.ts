import type { Target } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import { inOrder, type Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import { backFromHold } from '../ringing/stopRinging.ts';
import type { Scene } from '../scene.ts';
import { askQueue } from './askPlace.ts';

/**
 * Goes on elsewhere, never on hold. The place stays as it is, until the call is over: where the
 * queue cannot be told, whoever waits must not wait for that.
 */
export const goOnElsewhere = (scene: Scene, target: Target, isHeld: boolean): Move =>
  inOrder(isHeld ? [backFromHold(scene.n, otherParty(scene.call))] : [], { kind: 'go', target });

/** Gives up the place, or the agent, and goes on elsewhere, never on hold. */
export const leaveFor = (step: QueueStep, scene: Scene, target: Target, isHeld: boolean): Move => {
  const back = isHeld ? [backFromHold(scene.n, otherParty(scene.call))] : [];
  const next = afterCommands(scene, back);
  const leave = askQueue(next, step.queue, { kind: 'leave', wasConnected: true });
  return inOrder([...back, leave], { kind: 'go', target });
};
