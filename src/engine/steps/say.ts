import type { Prompt, SayStep } from '../../flow/flow.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

/** Speaks prompts and waits for their end: how `say` and every step with an announcement begins. */
export const sayPrompts = (prompts: readonly Prompt[], scene: Scene): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'say',
      n: scene.n,
      speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
    },
  ],
  doing: { kind: 'saying', token: scene.n, prompts },
});

export const enterSay = (step: SayStep, scene: Scene): Move => sayPrompts([step.prompt], scene);

/** A prompt that cannot be played is passed over: the flow goes on rather than into silence. */
export const onSayEvent = (step: SayStep, event: StepEvent): Move =>
  event.kind === 'PromptEnded' || event.kind === 'PromptFailed'
    ? { kind: 'go', target: step.go }
    : stay;
