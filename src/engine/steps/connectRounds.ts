import type { Party } from '../../flow/party.ts';
import type { ConnectStep } from '../../flow/reachStep.ts';
import { sameParty } from '../../flow/sameParty.ts';
import type { RingingOthers } from '../call.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import type { Rang } from '../ringing/drop.ts';
import { ringRound } from '../ringing/ringRound.ts';
import { backFromHold } from '../ringing/stopRinging.ts';
import type { Scene } from '../scene.ts';

/** Who is rung in a round: never the caller himself; null when there are no more rounds. */
const peopleOf = (step: ConnectStep, caller: Party, round: number): readonly Party[] | null => {
  const parties = step.rounds[round % step.rounds.length];
  return parties === undefined || round >= step.rounds.length * step.tries
    ? null
    : parties.filter((party) => !sameParty(party, caller));
};

/** Rings the next round that has anybody to be rung; null when there is none. */
const ringNext = (
  step: ConnectStep,
  scene: Scene,
  before: RingingOthers | null,
  at: Instant,
): Move | null => {
  const caller = otherParty(scene.call);
  let round = before === null ? 0 : before.round + 1;
  let parties = peopleOf(step, caller, round);
  while (parties?.length === 0) {
    round += 1;
    parties = peopleOf(step, caller, round);
  }
  return parties === null ? null : ringRound(scene, step.ring, { round, parties }, before, at);
};

const nobodyThere = (step: ConnectStep, scene: Scene, doing: RingingOthers): Move =>
  inOrder([backFromHold(scene.n, otherParty(scene.call))], {
    kind: 'go',
    target: doing.anyBusy ? step.ifBusy : step.ifNobody,
  });

/** When a round has come to nothing the next one begins, until there is none. */
export const afterRinging = (step: ConnectStep, scene: Scene, rang: Rang, at: Instant): Move => {
  if (rang.kind !== 'nobody') return rang;
  const { commands, doing } = rang;
  const next = afterCommands(scene, commands);
  return inOrder(commands, ringNext(step, next, doing, at) ?? nobodyThere(step, next, doing));
};

/** Rings the first round. */
export const ringFirst = (step: ConnectStep, scene: Scene, at: Instant): Move =>
  ringNext(step, scene, null, at) ?? { kind: 'go', target: step.ifNobody };
