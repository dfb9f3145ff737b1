import type { Step } from '../flow/flow.ts';
import { enterInstant } from './enterInstant.ts';
import type { Instant } from './ids.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { enterCallback } from './steps/callback.ts';
import { enterCollect } from './steps/collect.ts';
import { enterConnect } from './steps/connect.ts';
import { enterHangup } from './steps/hangup.ts';
import { enterLanguage } from './steps/language.ts';
import { enterMenu } from './steps/menu.ts';
import { enterQueue } from './steps/queue.ts';
import { enterRecord } from './steps/record.ts';
import { enterSay } from './steps/say.ts';
import { enterTransfer } from './steps/transfer.ts';
import { enterVoicemail } from './steps/voicemail.ts';

/** What a step does first. */
export const enterStep = (step: Step, scene: Scene, at: Instant): Move => {
  switch (step.kind) {
    case 'say':
      return enterSay(step, scene);
    case 'menu':
      return enterMenu(step, scene);
    case 'collect':
      return enterCollect(step, scene);
    case 'language':
      return enterLanguage(step, scene);
    case 'transfer':
      return enterTransfer(step, scene);
    case 'connect':
      return enterConnect(step, scene, at);
    case 'queue':
      return enterQueue(step, scene, at);
    case 'callback':
      return enterCallback(step, scene);
    case 'voicemail':
      return enterVoicemail(step, scene, at);
    case 'record':
      return enterRecord(step, scene);
    case 'hangup':
      return enterHangup(step, scene);
    case 'hours':
    case 'branch':
    case 'set':
    case 'goto':
      return enterInstant(step, scene, at);
    default:
      return step satisfies never;
  }
};
