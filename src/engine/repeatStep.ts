import type { Step } from '../flow/flow.ts';
import type { Doing } from './call.ts';
import type { Instant } from './ids.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { repeatOutbound } from './steps/outbound.ts';
import { repeatQuestion } from './steps/repeatQuestion.ts';
import { repeatReach } from './steps/repeatReach.ts';
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
      if (step.kind === 'callback') return repeatReach(step, scene, doing, at);
      return repeatQuestion(step, scene, doing);
    case 'collecting':
    case 'confirming':
      return repeatQuestion(step, scene, doing);
    case 'takingMessage':
    case 'thanking':
      return step.kind === 'voicemail' ? repeatMessage(step, scene, doing) : null;
    case 'transferring':
    case 'ringingOthers':
    case 'queueing':
      return repeatReach(step, scene, doing, at);
    case 'requesting':
      return step.kind === 'request' ? giveUpRequest(step, doing) : null;
    case 'hearingHuman':
    case 'optingOut':
      return repeatOutbound(step, scene, doing, at);
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
