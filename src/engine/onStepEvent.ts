import type { Step } from '../flow/flow.ts';
import type { Doing } from './call.ts';
import type { StepEvent } from './event.ts';
import { type Move, stay } from './move.ts';
import type { Scene } from './scene.ts';
import { onCallbackEvent } from './steps/callback.ts';
import { onCollectEvent } from './steps/collect.ts';
import { onConnectEvent } from './steps/connect.ts';
import { onHangupEvent } from './steps/hangup.ts';
import { onLanguageEvent } from './steps/language.ts';
import { onMenuEvent } from './steps/menu.ts';
import { onQueueEvent } from './steps/queue.ts';
import { onRecordEvent } from './steps/record.ts';
import { onSayEvent } from './steps/say.ts';
import { onTransferEvent } from './steps/transfer.ts';
import { onVoicemailEvent } from './steps/voicemail.ts';

/** What the step that a call is in makes of the event that it waits for. */
export const onStepEvent = (step: Step, scene: Scene, doing: Doing, event: StepEvent): Move => {
  switch (step.kind) {
    case 'say':
      return onSayEvent(step, event);
    case 'menu':
      return doing.kind === 'asking' ? onMenuEvent(step, scene, doing, event) : stay;
    case 'collect':
      return onCollectEvent(step, scene, doing, event);
    case 'language':
      return doing.kind === 'asking' ? onLanguageEvent(step, scene, doing, event) : stay;
    case 'transfer':
      return onTransferEvent(step, scene, doing, event);
    case 'connect':
      return onConnectEvent(step, scene, doing, event);
    case 'queue':
      return onQueueEvent(step, scene, doing, event);
    case 'callback':
      return onCallbackEvent(step, scene, doing, event);
    case 'voicemail':
      return onVoicemailEvent(step, scene, doing, event);
    case 'record':
      return onRecordEvent(step, scene, doing, event);
    case 'hangup':
      return onHangupEvent(event);
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
