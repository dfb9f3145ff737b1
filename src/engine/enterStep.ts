import type { Step } from '../flow/flow.ts';
import { enterInstant } from './enterInstant.ts';
import type { Instant } from './ids.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { enterCollect } from './steps/collect.ts';
import { enterHangup } from './steps/hangup.ts';
import { enterLanguage } from './steps/language.ts';
import { enterMenu } from './steps/menu.ts';
import { enterSay } from './steps/say.ts';
import { enterTransfer } from './steps/transfer.ts';

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
