import type { Call } from '../../src/engine/call.ts';
import type { CallEvent, Cause, MediaEvent, ProviderEvent } from '../../src/engine/event.ts';
import { dtmfKeys } from '../../src/flow/flow.ts';
import { formatParty } from '../../src/flow/party.ts';
import { dialDue } from './dialing/happenings.ts';
import {
  answerFailed,
  askFailed,
  cancelRequested,
  commandFailed,
  connected,
  createFailed,
  disconnected,
  type Happening,
  keys,
  mediaCancelled,
  noInput,
  noMatch,
  ofAttempt,
  ofOtherLeg,
  ofToken,
  optOutAnswered,
  overlong,
  participantsChanged,
  promptEnded,
  promptFailed,
  promptStarted,
  recordingFailed,
  recordingHeard,
  recordingKept,
  recordingLost,
  recordingRefused,
  requestAnswered,
  requestFailed,
  silent,
  speechHeard,
  staleSilent,
  timerFired,
  timeUp,
  transferAccepted,
  transferFailed,
  words,
} from './events.ts';
import { fairQueueing, randomQueueing } from './queueing/randomQueueing.ts';
import { people } from './randomFlow.ts';
import { callerGone, present } from './ringing/happenings.ts';
import { fairRinging, randomRinging } from './ringing/randomRinging.ts';
import type { Dice } from './seeded.ts';

const causes: readonly Cause[] = [
  ...(['hungUp', 'hungUpByUs', 'transferred', 'busy', 'noAnswer', 'declined'] as const),
  ...(['unreachable', 'notAllowed', 'cancelled', 'gone', 'refused'] as const),
  ...(['speechDown', 'badPrompt', 'failed', 'unknown'] as const),
];

const aboutRecordings = [
  ...(['startRecording', 'stopRecording'] as const),
  ...(['pauseRecording', 'resumeRecording'] as const),
];

const media = (dice: Dice): Happening<MediaEvent> => {
  const cause = dice.pick(causes);
  const pressed = keys(dice.pick(dtmfKeys));
  const said = words(dice.pick(dtmfKeys), 'word');
  const plain = [promptStarted, promptEnded, noInput, noMatch, mediaCancelled, transferAccepted];
  const failed = [promptFailed, askFailed, transferFailed];
  const any = [...[...plain, ...failed].map((make) => make(cause)), speechHeard()];
  return dice.pick([pressed, said, keys(), ...any]);
};

const legEvent = (dice: Dice): Happening<ProviderEvent> => {
  const cause = dice.pick(causes);
  const make = [connected, participantsChanged, disconnected, createFailed, answerFailed];
  return dice.pick(make)(cause);
};

const own = (dice: Dice, call: Call): Happening => {
  const n = dice.below(call.nextCommand + 2);
  return dice.pick([
    commandFailed(dice.pick(causes)),
    commandFailed(dice.pick(causes), n),
    cancelRequested(),
    overlong(),
    silent(),
    silent(),
    staleSilent(),
    timerFired(dice.below(10) - 5),
    timeUp(),
    requestAnswered(dice.pick([200, 500]), { n: 'x' }),
    requestFailed(),
    recordingFailed(dice.pick(aboutRecordings), dice.pick(causes)),
    recordingKept(dice.below(5000)),
    recordingLost(),
    recordingHeard(),
    recordingRefused(),
  ]);
};

/**
 * Anything, likely or not: answers to the right command and to wrong ones, of this leg and of
 * others.
 */
export const randomHappening = (
  dice: Dice,
  call: Call,
  history: readonly CallEvent[],
): Happening => {
  switch (dice.below(12)) {
    case 0:
      return ofOtherLeg(dice.below(2) === 0 ? legEvent(dice) : media(dice));
    case 1:
      return ofAttempt(dice.below(3), dice.below(2) === 0 ? legEvent(dice) : media(dice));
    case 2:
      return ofToken(dice.below(call.nextCommand + 2), media(dice));
    case 3:
    case 4: {
      const again = history.length === 0 ? null : dice.pick(history);
      return again === null ? connected() : () => again;
    }
    case 5:
      return own(dice, call);
    case 6:
      return legEvent(dice);
    case 7:
      return media(dice);
    default:
      if (call.state === 'ringing') return connected();
      return randomRinging(dice, call, people) ?? randomQueueing(dice, call, people) ?? media(dice);
  }
};

/**
 * What a provider that does its work, and a caller who answers somehow, make of where a call
 * stands.
 */
export const fairHappening = (dice: Dice, call: Call): Happening => {
  if (call.state === 'ended') throw new Error('nothing happens to a call that has ended');
  if (call.state === 'scheduled') return dialDue();
  if (call.state === 'ringing') {
    return call.waitingFor === 'cause' ? timerFired() : connected();
  }
  switch (call.doing.kind) {
    case 'saying':
    case 'thanking':
    case 'sayingGoodbye':
      return dice.pick([promptEnded(), promptFailed(), commandFailed('badPrompt')]);
    case 'asking':
    case 'collecting':
    case 'confirming':
      return dice.pick([keys(dice.pick(dtmfKeys)), noInput(), noMatch(), askFailed(), silent()]);
    case 'takingMessage':
      return dice.pick([
        ...[speechHeard(), keys('pound'), keys('1'), noInput(), askFailed(), timeUp()],
        ...[recordingFailed('startRecording'), disconnected('hungUp'), silent()],
      ]);
    case 'hearingHuman':
      return dice.pick([
        ...[keys(dice.pick(dtmfKeys)), noInput(), noMatch(), askFailed(), silent()],
        ...[speechHeard(), speechHeard('Hello?'), disconnected('hungUp')],
      ]);
    case 'optingOut':
      return dice.pick([optOutAnswered(), optOutAnswered(false), commandFailed(), silent()]);
    case 'requesting':
      return dice.pick([
        ...[requestAnswered(200, { n: 'x' }), requestAnswered(404), requestFailed()],
        ...[timeUp(), promptEnded(), promptFailed(), silent(), disconnected('hungUp')],
      ]);
    case 'transferring':
      return dice.pick([transferAccepted(), transferFailed('noAnswer'), disconnected('hungUp')]);
    case 'ringingOthers':
      return fairRinging(dice, call.doing);
    case 'talking':
      return dice.pick([
        present(),
        callerGone(...people.map(formatParty)),
        silent(),
        disconnected('hungUp'),
      ]);
    case 'transferred':
      return dice.pick([disconnected('transferred'), silent()]);
    case 'queueing':
      return fairQueueing(dice, call, call.doing, people);
    case 'hangingUp':
      return dice.pick([disconnected('hungUpByUs'), commandFailed('gone'), silent()]);
    default:
      return call.doing satisfies never;
  }
};
