import type { Step } from '../../flow/flow.ts';
import type { OutboundStep } from '../../flow/outboundStep.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import type { HearingHuman, OptingOut } from '../outboundDoing.ts';
import type { Scene } from '../scene.ts';
import { enterConfirmHuman, onConfirmHumanEvent, repeatConfirmHuman } from './confirmHuman.ts';
import { enterOptOut, onOptOutEvent } from './optOut.ts';

/** What a step of a call that we place does first. */
export const enterOutbound = (step: OutboundStep, scene: Scene, at: Instant): Move => {
  switch (step.kind) {
    case 'confirmHuman':
      return enterConfirmHuman(step, scene, at);
    case 'optOut':
      return enterOptOut(step, scene);
    default:
      return step satisfies never;
  }
};

/** What it makes of the event that it waits for. */
export const onOutboundEvent = (
  step: OutboundStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  switch (step.kind) {
    case 'confirmHuman':
      return doing.kind === 'hearingHuman' ? onConfirmHumanEvent(step, scene, doing, event) : stay;
    case 'optOut':
      return onOptOutEvent(step, scene, event);
    default:
      return step satisfies never;
  }
};

/** What it does when that event is lost: it asks again, or says nothing that may not be so. */
export const repeatOutbound = (
  step: Step,
  scene: Scene,
  doing: HearingHuman | OptingOut,
  at: Instant,
): Move | null => {
  if (doing.kind === 'optingOut') {
    return step.kind === 'optOut' ? { kind: 'go', target: step.ifFails } : null;
  }
  return step.kind === 'confirmHuman' ? repeatConfirmHuman(step, scene, doing, at) : null;
};
