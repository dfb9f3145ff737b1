import type { Step } from '../flow/flow.ts';
import type { Doing } from './call.ts';
import type { StepEvent } from './event.ts';
import { type Move, stay } from './move.ts';
import type { Scene } from './scene.ts';
import { onHangupEvent } from './steps/hangup.ts';
import { onMenuEvent } from './steps/menu.ts';
import { onSayEvent } from './steps/say.ts';
import { onTransferEvent } from './steps/transfer.ts';

/** What the step that a call is in makes of the event that it waits for. */
export const onStepEvent = (step: Step, scene: Scene, doing: Doing, event: StepEvent): Move => {
  switch (step.kind) {
    case 'say':
      return onSayEvent(step, event);
    case 'menu':
      return doing.kind === 'asking' ? onMenuEvent(step, scene, doing, event) : stay;
    case 'transfer':
      return onTransferEvent(step, scene, doing, event);
    case 'hangup':
      return onHangupEvent(event);
    default:
      return step satisfies never;
  }
};
