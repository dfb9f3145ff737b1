import type { Step } from '../flow/flow.ts';
import { enterInstant } from './enterInstant.ts';
import type { Instant } from './ids.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { enterKeep } from './steps/keep.ts';
import { enterOutbound } from './steps/outbound.ts';
import { enterReach } from './steps/reach.ts';
import { enterRequest } from './steps/request.ts';
import { enterTalk } from './steps/talk.ts';

/** What a step does first. */
export const enterStep = (step: Step, scene: Scene, at: Instant): Move => {
  switch (step.kind) {
    case 'say':
    case 'menu':
    case 'collect':
    case 'language':
    case 'hangup':
      return enterTalk(step, scene);
    case 'transfer':
    case 'connect':
    case 'queue':
    case 'callback':
      return enterReach(step, scene, at);
    case 'voicemail':
    case 'record':
      return enterKeep(step, scene, at);
    case 'confirmHuman':
    case 'optOut':
      return enterOutbound(step, scene, at);
    case 'hours':
    case 'branch':
    case 'set':
    case 'goto':
      return enterInstant(step, scene, at);
    case 'request':
      return enterRequest(step, scene, at);
    default:
      return step satisfies never;
  }
};
