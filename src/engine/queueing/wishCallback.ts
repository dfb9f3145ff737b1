import type { Prompt } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { Queueing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { askAndWait, askPlace } from './askPlace.ts';
import { callBackWish } from './callBackWish.ts';

const confirmSilenceMs = 5_000;

const confirm = (scene: Scene, doing: Queueing, prompt: Prompt): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'ask',
      n: scene.n,
      speech: speechOf(scene.flow, scene.call, [prompt], 0),
      choices: [{ key: '1', words: [] }],
      silenceMs: confirmSilenceMs,
      bargeIn: true,
      to: null,
    },
  ],
  doing: { ...doing, token: scene.n, phase: 'confirming' },
});

/**
 * The key that asks to be called back, and then the one that says that the number is right; any
 * other goes on waiting.
 */
export const wishCallback = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  { keys: [key], at }: Extract<StepEvent, { kind: 'KeysPressed' }>,
): Move => {
  const { callback, maxLength } = step;
  const caller = otherParty(scene.call);
  if (callback === null || caller.kind !== 'phone') return askPlace(step, scene, doing);
  if (doing.phase === 'hearing' && key === callback.key) {
    return confirm(scene, doing, callback.confirm);
  }
  if (doing.phase !== 'confirming' || key !== '1') return askPlace(step, scene, doing);
  const { answered, tries, retryMs } = callback;
  const asked = { number: caller.number, answered, tries, retryMs, afterMs: 0, maxLength, at };
  return askAndWait(step, scene, doing, callBackWish(scene, asked));
};
