import type { Ring } from '../../flow/flow.ts';
import type { RingingOthers, Rung } from '../call.ts';
import type { Command } from '../command.ts';
import type { Cause, StepEvent } from '../event.ts';
import type { CommandNumber, Instant } from '../ids.ts';
import { inOrder, type Move, stay } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { afterCommands } from './afterCommands.ts';
import { askToAccept } from './askToAccept.ts';
import { hasCallerLeft, hasLeft, isAmong, newerPresence } from './presence.ts';
import { dropAll, removeAll } from './stopRinging.ts';
import { takeCall } from './takeCall.ts';

/** What ringing comes to: a move, or nobody is left who might take the call. */
export type Rang =
  | Move
  | Readonly<{ kind: 'nobody'; commands: readonly Command[]; doing: RingingOthers }>;

type Joining = Extract<StepEvent, { kind: 'ParticipantsChanged' }>;

/** A line that is engaged, or a call declined: somebody is there, though not for us. */
const isBusy = (cause: Cause): boolean => cause === 'busy' || cause === 'declined';

const goOn = (commands: readonly Command[], doing: RingingOthers): Rang =>
  doing.rung.length === 0 ? { kind: 'nobody', commands, doing } : { kind: 'act', commands, doing };

/** Those who are not coming are rung no longer; `first` are commands to be given before. */
const drop = (
  scene: Scene,
  doing: RingingOthers,
  lost: readonly Rung[],
  first: readonly Command[] = [],
): Rang => {
  const stops = dropAll(afterCommands(scene, first).n, lost);
  const dropped = [...doing.dropped, ...lost.map(({ party }) => party)];
  const rung = doing.rung.filter((one) => !lost.includes(one));
  return goOn([...first, ...stops], { ...doing, rung, dropped });
};

/** Who could not be reached needs no stopping, unless he has answered all the same. */
const notReached = (scene: Scene, doing: RingingOthers, one: Rung, cause: Cause): Rang => {
  const after = { ...doing, anyBusy: doing.anyBusy || isBusy(cause) };
  if (one.ask !== null) return drop(scene, after, [one]);
  const rung = doing.rung.filter((other) => other !== one);
  return goOn([], { ...after, rung, dropped: [...doing.dropped, one.party] });
};

/** Everybody whom nobody rings any more is sent away, and who has hung up is forgotten. */
const onPresence = (scene: Scene, ring: Ring, doing: RingingOthers, event: Joining): Rang => {
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

/** Music for everybody, where the caller cannot be put on hold. */
const playInstead = ({ flow, call, n }: Scene, ring: Ring, doing: RingingOthers): Rang =>
  doing.waiting.how === 'music'
    ? stay
    : {
        kind: 'act',
        commands: [{ kind: 'playMusic', n, speech: speechOf(flow, call, [ring.hold], 0) }],
        doing: { ...doing, waiting: { how: 'music', token: n } },
      };

const find = (
  { rung }: RingingOthers,
  field: 'add' | 'ask',
  token: CommandNumber,
): Rung | undefined => rung.find((one) => one[field] === token);

const onQuestion = (
  scene: Scene,
  ring: Ring,
  doing: RingingOthers,
  event: Extract<StepEvent, { token: CommandNumber }>,
): Rang => {
  const one = find(doing, 'ask', event.token);
  if (one === undefined) return stay;
  const isTaken = event.kind === 'KeysPressed' && event.keys[0] === ring.accept.key;
  return isTaken ? takeCall(scene, doing, one, []) : drop(scene, doing, [one]);
};

const onJoined = (
  scene: Scene,
  ring: Ring,
  doing: RingingOthers,
  token: CommandNumber,
  at: Instant,
): Rang => {
  const one = find(doing, 'add', token);
  // That a user of Teams has joined must be seen: the event comes for a declined call too.
  if (one === undefined || one.ask !== null || one.party.kind === 'teams') return stay;
  return askToAccept(scene, ring, doing, one, at, []);
};

/** Everybody still rung is given up. */
export const giveUpAll = (scene: Scene, doing: RingingOthers): Rang =>
  drop(scene, doing, doing.rung);

/**
 * What becomes of others being rung. The first who presses the key takes the call; a key that
 * comes later finds its question forgotten.
 */
export const onRinging = (
  scene: Scene,
  ring: Ring,
  doing: RingingOthers,
  event: StepEvent,
): Rang => {
  switch (event.kind) {
    case 'PartyJoined':
      return onJoined(scene, ring, doing, event.token, event.at);
    case 'PartyNotJoined': {
      const one = find(doing, 'add', event.token);
      return one === undefined ? stay : notReached(scene, doing, one, event.cause);
    }
    case 'KeysPressed':
    case 'WordsSpoken':
    case 'NoInput':
    case 'NoMatch':
    case 'AskFailed':
      return onQuestion(scene, ring, doing, event);
    case 'ParticipantsChanged':
      return onPresence(scene, ring, doing, event);
    case 'TimerFired': {
      const late = doing.rung.filter(({ timer }) => timer === event.n);
      return late.length === 0 ? stay : drop(scene, doing, late);
    }
    case 'HoldFailed':
      return playInstead(scene, ring, doing);
    case 'PromptStarted':
    case 'PromptEnded':
    case 'PromptFailed':
    case 'MediaCancelled':
    case 'TransferAccepted':
    case 'TransferFailed':
    case 'SpeechHeard':
    case 'KeyHeard':
    case 'RecordingRefused':
    case 'RequestAnswered':
    case 'RequestFailed':
      return stay;
    default:
      return event satisfies never;
  }
};
