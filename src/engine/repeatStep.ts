import type { Step } from '../flow/flow.ts';
import type { Doing } from './call.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { askMenu } from './steps/menu.ts';
import { sayPrompts } from './steps/say.ts';

/**
 * What a step does again when the event that it waits for is lost, though the caller is still
 * there; null when it does not know.
 */
export const repeatStep = (step: Step, scene: Scene, doing: Doing): Move | null => {
  switch (doing.kind) {
    case 'saying':
      return sayPrompts(doing.prompts, scene);
    case 'asking':
      return step.kind === 'menu' ? askMenu(step, scene, doing, null) : null;
    case 'transferring':
      return step.kind === 'transfer' ? { kind: 'go', target: step.ifFails } : null;
    case 'transferred':
      return { kind: 'finish', outcome: 'transferred' };
    case 'sayingGoodbye':
    case 'hangingUp':
      return { kind: 'finish', outcome: doing.outcome };
    default:
      return doing satisfies never;
  }
};
