import type { Target } from '../../flow/flow.ts';
import type { Talking } from '../call.ts';
import type { Cause, StepEvent } from '../event.ts';
import { talkCheckMs } from '../limits.ts';
import { type Move, stay } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { Scene } from '../scene.ts';
import { hasCallerLeft, hasLeft, isAmong, newerPresence } from './presence.ts';
import { backFromHold, removeAll } from './stopRinging.ts';

/** Whoever may still be on hold must not stay there; if it is refused he is not. */
const backAgain = (scene: Scene, doing: Talking, cause: Cause): Move => {
  if (cause !== 'unknown') return stay;
  const back = backFromHold(scene.n, otherParty(scene.call));
  return { kind: 'act', commands: [back], doing: { ...doing, back: back.n } };
};

/**
 * Two people talk until one of them leaves: without the caller the call is over, without the
 * callee it goes on to `go`. Who was rung too and comes now is sent away.
 */
export const onTalking = (scene: Scene, doing: Talking, event: StepEvent, go: Target): Move => {
  if (event.kind === 'HoldFailed') return backAgain(scene, doing, event.cause);
  if (event.kind !== 'ParticipantsChanged') return stay;
  const before = doing.present;
  const present = newerPresence(before, event);
  if (present === null) return stay;
  const callee = doing.with;
  if (hasCallerLeft(otherParty(scene.call), before, present, [callee, ...doing.dropped])) {
    return { kind: 'finish', outcome: 'transferred' };
  }
  if (hasLeft(callee, before, present)) return { kind: 'go', target: go };
  const strays = doing.dropped.filter((party) => isAmong(party, present.parties));
  const dropped = doing.dropped.filter((party) => !strays.includes(party));
  const commands = removeAll(scene.n, strays);
  const after: Talking = { ...doing, present, dropped };
  return commands.length === 0
    ? { kind: 'become', doing: after, waitMs: talkCheckMs }
    : { kind: 'act', commands, doing: after };
};
