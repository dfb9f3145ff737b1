import type { Prompt } from '../../flow/flow.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

/** Thanks for a message that is taken. */
export const thank = (prompts: readonly Prompt[], scene: Scene): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'say',
      n: scene.n,
      speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
    },
  ],
  doing: { kind: 'thanking', token: scene.n, prompts },
});
