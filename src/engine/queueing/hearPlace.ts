import type { Prompt } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { CallFacts } from '../call.ts';
import type { Command } from '../command.ts';
import { promptMs } from '../deadlineOf.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import { backFromHold } from '../ringing/stopRinging.ts';
import type { Scene } from '../scene.ts';
import { soundsOf } from '../soundsOf.ts';
import { speechOf } from '../speechOf.ts';
import type { Carried } from './askPlace.ts';
import { leaveFor } from './leaveFor.ts';

/** How often the music is played at most before the caller hears again where he stands. */
const maxRounds = 20;
const leastSoundMs = 1_000;
/** A key may still be pressed this long after the music. */
const silenceMs = 1_000;

/** Whether the caller may ask to be called back: where he can be is known. */
export const mayBeCalled = (step: QueueStep, call: CallFacts): boolean =>
  step.callback !== null && otherParty(call).kind === 'phone';

/** The music as often as it takes to fill the time. */
const musicFor = (step: QueueStep, { flow, call }: Scene, ms: number): readonly Prompt[] => {
  const lasts = soundsOf(flow, call, [step.ring.hold]).reduce((sum, one) => sum + promptMs(one), 0);
  const rounds = Math.round(ms / Math.max(leastSoundMs, lasts));
  return Array.from({ length: Math.min(maxRounds, Math.max(1, rounds)) }, () => step.ring.hold);
};

/**
 * The caller hears `first`, where he stands and then music, until he is to be told again; he may
 * press the key for a callback all the while. Who has waited for too long goes on elsewhere.
 */
export const hearPlace = (
  step: QueueStep,
  scene: Scene,
  { rang, isHeld, failures }: Carried,
  at: Instant,
  first: readonly Prompt[],
): Move => {
  const leftMs = step.maxWaitMs - (at - (scene.call.queue?.since ?? at));
  if (leftMs <= 0) return leaveFor(step, scene, step.ifTimeout, isHeld);
  const back: readonly Command[] = isHeld ? [backFromHold(scene.n, otherParty(scene.call))] : [];
  const { flow, call, n } = afterCommands(scene, back);
  const { callback } = step;
  const music = musicFor(step, scene, Math.min(step.everyMs, leftMs));
  const isOffered = callback !== null && mayBeCalled(step, call);
  const offer = isOffered ? [callback.offer] : [];
  const speech = speechOf(flow, call, [...first, step.position, ...offer, ...music], scene.pauseMs);
  const choices = isOffered ? [{ key: callback.key, words: [] }] : [];
  const command: Command = isOffered
    ? { kind: 'ask', n, speech, choices, silenceMs, bargeIn: true, to: null }
    : { kind: 'say', n, speech };
  return inOrder(back, {
    kind: 'act',
    commands: [command],
    doing: {
      ...({ kind: 'queueing', token: n, phase: 'hearing', agent: null } as const),
      ...{ rang, isHeld: false, failures },
    },
  });
};
