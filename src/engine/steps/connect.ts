import type { ConnectStep } from '../../flow/flow.ts';
import type { Party } from '../../flow/party.ts';
import { sameParty } from '../../flow/sameParty.ts';
import type { Doing, RingingOthers } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move, stay } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import { afterCommands } from '../ringing/afterCommands.ts';
import { giveUpAll, onRinging, type Rang } from '../ringing/onRinging.ts';
import { onTalking } from '../ringing/onTalking.ts';
import { ringRound } from '../ringing/ringRound.ts';
import { backFromHold } from '../ringing/stopRinging.ts';
import type { Scene } from '../scene.ts';
import { sayPrompts } from './say.ts';

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
const afterRinging = (step: ConnectStep, scene: Scene, rang: Rang, at: Instant): Move => {
  if (rang.kind !== 'nobody') return rang;
  const { commands, doing } = rang;
  const next = afterCommands(scene, commands);
  return inOrder(commands, ringNext(step, next, doing, at) ?? nobodyThere(step, next, doing));
};

const ring = (step: ConnectStep, scene: Scene, at: Instant): Move =>
  ringNext(step, scene, null, at) ?? { kind: 'go', target: step.ifNobody };

export const enterConnect = (step: ConnectStep, scene: Scene, at: Instant): Move =>
  step.prompt === null ? ring(step, scene, at) : sayPrompts([step.prompt], scene);

/** Nothing was heard of a round, not even its reminder: it is over. */
export const giveUpRound = (
  step: ConnectStep,
  scene: Scene,
  doing: RingingOthers,
  at: Instant,
): Move => afterRinging(step, scene, giveUpAll(scene, doing), at);

/** First the announcement, then the ringing, round by round; then two people talk. */
export const onConnectEvent = (
  step: ConnectStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (doing.kind === 'ringingOthers') {
    const rang = onRinging(scene, step.ring, doing, event);
    return afterRinging(step, scene, rang, event.at);
  }
  if (doing.kind === 'talking') return onTalking(scene, doing, event, step.go);
  const isOver = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
  return isOver ? ring(step, scene, event.at) : stay;
};
