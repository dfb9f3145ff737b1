import type { QueueStep } from '../../flow/queueStep.ts';
import type { Queueing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import { onPresence } from '../ringing/onPresence.ts';
import type { Scene } from '../scene.ts';

/** Who was rung before and comes only now is sent away. */
export const onVisitors = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  event: Extract<StepEvent, { kind: 'ParticipantsChanged' }>,
): Move => {
  if (doing.rang === null) return stay;
  const rang = onPresence(scene, step.ring, doing.rang, event);
  if (rang.kind !== 'nobody') return rang;
  return { kind: 'act', commands: rang.commands, doing: { ...doing, rang: rang.doing } };
};
