import { beep } from '../../flow/audio/beep.ts';
import type { Prompt } from '../../flow/flow.ts';
import type { VoicemailStep } from '../../flow/keepStep.ts';
import type { TakingMessage } from '../call.ts';
import type { Collect, Listen } from '../command.ts';
import type { Instant } from '../ids.ts';
import { firstWordMs, graceMs } from '../limits.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

/** Listens for the message: silence ends it, or a key. */
export const listen = (step: VoicemailStep, scene: Scene, prompts: readonly Prompt[]): Listen => ({
  kind: 'listen',
  n: scene.n,
  speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
  silenceMs: firstWordMs,
  endSilenceMs: step.endSilenceMs,
  bargeIn: false,
});

/** Keys alone: for as long as the message may last, and one ends it. */
const listenForKey = (
  scene: Scene,
  prompts: readonly Prompt[],
  at: Instant,
  until: Instant,
): Collect => ({
  kind: 'collect',
  n: scene.n,
  speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
  most: 1,
  stopKey: null,
  silenceMs: Math.max(1000, until - at),
  betweenKeysMs: 1000,
  bargeIn: false,
});

/** Listens on, with the ear that is left. */
export const listenOn = (
  step: VoicemailStep,
  scene: Scene,
  doing: TakingMessage,
  at: Instant,
  prompts: readonly Prompt[],
): Move => {
  const command =
    doing.ear === 'speech'
      ? listen(step, scene, prompts)
      : listenForKey(scene, prompts, at, doing.until);
  return { kind: 'act', commands: [command], doing: { ...doing, token: scene.n } };
};

/**
 * Without speech silence cannot be told: a key and the greatest length are left. The beep may not
 * have been heard yet, so it comes again. Without keys, time alone ends the message.
 */
export const onDeaf = (
  step: VoicemailStep,
  scene: Scene,
  doing: TakingMessage,
  at: Instant,
): Move => {
  if (doing.ear === 'speech') {
    return listenOn(step, scene, { ...doing, ear: 'keys', isBlank: false }, at, [beep]);
  }
  const waitMs = Math.max(0, doing.until - at) + graceMs;
  return { kind: 'become', doing: { ...doing, ear: 'time' }, waitMs };
};
