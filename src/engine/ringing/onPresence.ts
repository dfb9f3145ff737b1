import type { Ring } from '../../flow/reachStep.ts';
import type { RingingOthers } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { inOrder, stay } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { Scene } from '../scene.ts';
import { askToAccept } from './askToAccept.ts';
import { goOn, type Rang } from './drop.ts';
import { hasCallerLeft, hasLeft, isAmong, newerPresence } from './presence.ts';
import { dropAll, removeAll } from './stopRinging.ts';
import { takeCall } from './takeCall.ts';

type Joining = Extract<StepEvent, { kind: 'ParticipantsChanged' }>;

/** Everybody whom nobody rings any more is sent away, and who has hung up is forgotten. */
export const onPresence = (
  scene: Scene,
  ring: Ring,
  doing: RingingOthers,
  event: Joining,
): Rang => {
  const before = doing.present;
  const present = newerPresence(before, event);
  if (present === null) return stay;
  const { parties } = present;
  const everybody = [...doing.rung.map(({ party }) => party), ...doing.dropped];
  if (hasCallerLeft(otherParty(scene.call), before, present, everybody)) {
    const stops = dropAll(scene.n, doing.rung);
    return inOrder(stops, { kind: 'finish', outcome: 'abandoned' });
  }
  const strays = doing.dropped.filter((party) => isAmong(party, parties));
  const first = removeAll(scene.n, strays);
  const now: RingingOthers = {
    ...doing,
    present,
    dropped: doing.dropped.filter((party) => !strays.includes(party)),
    rung: doing.rung.filter(({ party }) => !hasLeft(party, before, present)),
  };
  const joined = now.rung.filter(({ party, ask }) => ask === null && isAmong(party, parties));
  // Who can press no key has taken the call by answering it, once he is seen to be there.
  const teams = joined.find(({ party }) => party.kind === 'teams');
  if (teams !== undefined) return takeCall(scene, now, teams, first);
  const [next] = joined;
  return next === undefined
    ? goOn(first, now)
    : askToAccept(scene, ring, now, next, event.at, first);
};
