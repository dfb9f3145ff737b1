import type { Target } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { Command } from '../command.ts';
import { inOrder, type Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import { backFromHold } from '../ringing/stopRinging.ts';
import type { Scene } from '../scene.ts';
import { askQueue } from './askPlace.ts';

/** What lets somebody hear the call again who is on hold. */
export const offHold = ({ call, n }: Scene, isHeld: boolean): readonly Command[] =>
  isHeld ? [backFromHold(n, otherParty(call))] : [];

/**
 * Goes on elsewhere, never on hold. The place stays as it is, until the call is over: where the
 * queue cannot be told, whoever waits must not wait for that.
 */
export const goOnElsewhere = (scene: Scene, target: Target, isHeld: boolean): Move =>
  inOrder(offHold(scene, isHeld), { kind: 'go', target });

/** Gives up the place, or the agent, and goes on elsewhere, never on hold. */
export const leaveFor = (step: QueueStep, scene: Scene, target: Target, isHeld: boolean): Move => {
  const back = offHold(scene, isHeld);
  const next = afterCommands(scene, back);
  const leave = askQueue(next, step.queue, { kind: 'leave', wasConnected: true });
  return inOrder([...back, leave], { kind: 'go', target });
};
