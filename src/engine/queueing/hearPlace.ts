import type { Prompt } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { Command } from '../command.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import type { Carried } from './askPlace.ts';
import { leaveFor, offHold } from './leaveFor.ts';
import { musicFor } from './musicFor.ts';

/** A key may still be pressed this long after the music. */
const silenceMs = 1_000;

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
  const back = offHold(scene, isHeld);
  const { flow, call, n } = afterCommands(scene, back);
  const { callback } = step;
  const music = musicFor(step.ring.hold, scene, Math.min(step.everyMs, leftMs));
  // Who withholds the number cannot be called.
  const isOffered = callback !== null && otherParty(call).kind === 'phone';
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
