import type { Ring } from '../../flow/reachStep.ts';
import type { RingingOthers, Rung } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { CommandNumber, Instant } from '../ids.ts';
import { stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { askToAccept } from './askToAccept.ts';
import { drop, notReached, type Rang } from './drop.ts';
import { onPresence } from './onPresence.ts';
import { takeCall } from './takeCall.ts';

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
    case 'OptOutAnswered':
    case 'QueueAnswered':
    case 'AgentOffered':
      return stay;
    default:
      return event satisfies never;
  }
};
