import type { Step } from '../flow/flow.ts';
import type { Doing } from './call.ts';
import type { Instant } from './ids.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { askConfirmation, askDigits } from './steps/collect.ts';
import { giveUpRound } from './steps/connect.ts';
import { askLanguage } from './steps/language.ts';
import { askMenu } from './steps/menu.ts';
import { askConsent } from './steps/record.ts';
import { giveUpRequest } from './steps/request.ts';
import { sayPrompts } from './steps/say.ts';
import { repeatMessage } from './steps/voicemail.ts';

/**
 * What a step does again when the event that it waits for is lost, though the caller is still
 * there; null when it does not know.
 */
export const repeatStep = (step: Step, scene: Scene, doing: Doing, at: Instant): Move | null => {
  switch (doing.kind) {
    case 'saying':
      return sayPrompts(doing.prompts, scene);
    case 'asking':
      if (step.kind === 'menu') return askMenu(step, scene, doing, null);
      if (step.kind === 'language') return askLanguage(step, scene, doing, null);
      return step.kind === 'record' ? askConsent(step, scene, doing) : null;
    case 'collecting':
      return step.kind === 'collect' ? askDigits(step, scene, doing.failures, null) : null;
    case 'confirming':
      return step.kind === 'collect'
        ? askConfirmation(step, scene, doing.failures, doing.answer)
        : null;
    case 'takingMessage':
    case 'thanking':
      return step.kind === 'voicemail' ? repeatMessage(step, scene, doing) : null;
    case 'transferring':
      return step.kind === 'transfer' ? { kind: 'go', target: step.ifFails } : null;
    case 'ringingOthers':
      return step.kind === 'connect' ? giveUpRound(step, scene, doing, at) : null;
    case 'requesting':
      return step.kind === 'request' ? giveUpRequest(step, doing) : null;
    case 'talking':
      return null;
    case 'transferred':
      return { kind: 'finish', outcome: 'transferred' };
    case 'sayingGoodbye':
    case 'hangingUp':
      return { kind: 'finish', outcome: doing.outcome };
    default:
      return doing satisfies never;
  }
};
