import type { Step } from '../flow/flow.ts';
import type { Doing } from './call.ts';
import type { StepEvent } from './event.ts';
import { type Move, stay } from './move.ts';
import type { Scene } from './scene.ts';
import { onKeepEvent } from './steps/keep.ts';
import { onOutboundEvent } from './steps/outbound.ts';
import { onReachEvent } from './steps/reach.ts';
import { onRequestEvent } from './steps/request.ts';
import { onTalkEvent } from './steps/talk.ts';

/** What the step that a call is in makes of the event that it waits for. */
export const onStepEvent = (step: Step, scene: Scene, doing: Doing, event: StepEvent): Move => {
  switch (step.kind) {
    case 'say':
    case 'menu':
    case 'collect':
    case 'language':
    case 'hangup':
      return onTalkEvent(step, scene, doing, event);
    case 'transfer':
    case 'connect':
    case 'queue':
    case 'callback':
      return onReachEvent(step, scene, doing, event);
    case 'voicemail':
    case 'record':
      return onKeepEvent(step, scene, doing, event);
    case 'confirmHuman':
    case 'optOut':
      return onOutboundEvent(step, scene, doing, event);
    case 'request':
      return onRequestEvent(step, scene, doing, event);
    // They have gone on as soon as they were entered.
    case 'hours':
    case 'branch':
    case 'set':
    case 'goto':
      return stay;
    default:
      return step satisfies never;
  }
};
