import type { Prompt } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { Queueing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import { otherParty } from '../otherParty.ts';
import type { QueueAnswer } from '../queue/wish.ts';
import { onPresence } from '../ringing/onPresence.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { sayPrompts } from '../steps/say.ts';
import { askAndWait, askPlace } from './askPlace.ts';
import { callBackWish } from './callBackWish.ts';
import { hearPlace } from './hearPlace.ts';
import { goOnElsewhere, leaveFor } from './leaveFor.ts';
import { noteOffer, type Offer, ringAgent } from './ringAgent.ts';

const maxFailures = 3;
const confirmSilenceMs = 5_000;
/** A moment of nothing: to play it ends the music. */
const hush: Prompt = { kind: 'file', file: 'silence-400.wav', ms: 400 };

type Answer<Kind> = Extract<QueueAnswer, { kind: Kind }>;

/** The caller hears where he stands, and the first time what is said to everybody who waits. */
const onWaiting = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  { ticket, position, waitMs }: Answer<'waiting'>,
  at: Instant,
): Move => {
  const place = scene.call.queue;
  if (place === null) return { kind: 'go', target: step.ifNobody };
  const queue = { ...place, ticket, position, waitMs };
  const first = place.ticket === 0 && step.prompt !== null ? [step.prompt] : [];
  const told: Scene = { ...scene, call: { ...scene.call, queue } };
  return { kind: 'note', facts: { queue }, next: hearPlace(step, told, doing, at, first) };
};

/** An agent whom the call has rung already is passed on: the queue did not hear of it. */
const onOffered = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  offered: Offer,
  at: Instant,
): Move => {
  const place = scene.call.queue;
  if (place === null) return { kind: 'go', target: step.ifNobody };
  const { offer, agent } = offered;
  if (place.ticket === offered.ticket && offer <= place.offer) {
    return askAndWait(step, scene, doing, { kind: 'pass', offer, restMs: step.restMs });
  }
  return noteOffer(place, offered, ringAgent(step, scene, agent, doing, at));
};

const onAnswer = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  answer: QueueAnswer,
  at: Instant,
): Move => {
  const { callback } = step;
  switch (answer.kind) {
    case 'waiting':
      return onWaiting(step, scene, doing, answer, at);
    case 'offered':
      return onOffered(step, scene, doing, answer, at);
    case 'full':
      return leaveFor(step, scene, step.ifFull, doing.isHeld);
    case 'lost':
      return askPlace(step, scene, doing);
    case 'noted':
      return callback === null ? stay : sayPrompts([callback.noted], scene);
    case 'already':
    case 'refused':
      return hearPlace(step, scene, doing, at, callback === null ? [] : [callback[answer.kind]]);
    case 'failed':
      return goOnElsewhere(scene, step.ifNobody, doing.isHeld);
    default:
      return answer satisfies never;
  }
};

/** An agent is free. What the caller hears is ended before he is put on hold. */
const onOffer = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  offered: Extract<StepEvent, { kind: 'AgentOffered' }>,
): Move => {
  const place = scene.call.queue;
  const isMine = place !== null && place.name === offered.queue && place.ticket === offered.ticket;
  const isOver = doing.phase === 'noting' || doing.phase === 'finding';
  if (!isMine || offered.offer <= place.offer || isOver) return stay;
  const { agent } = offered;
  if (doing.phase === 'asking') {
    return noteOffer(place, offered, ringAgent(step, scene, agent, doing, offered.at));
  }
  const { flow, call, n } = scene;
  return noteOffer(place, offered, {
    kind: 'act',
    commands: [{ kind: 'say', n, speech: speechOf(flow, call, [hush], 0) }],
    doing: { ...doing, token: n, phase: 'finding', agent },
  });
};

const confirm = (scene: Scene, doing: Queueing, prompt: Prompt): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'ask',
      n: scene.n,
      speech: speechOf(scene.flow, scene.call, [prompt], 0),
      choices: [{ key: '1', words: [] }],
      silenceMs: confirmSilenceMs,
      bargeIn: true,
      to: null,
    },
  ],
  doing: { ...doing, token: scene.n, phase: 'confirming' },
});

const onKeys = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  { keys: [key], at }: Extract<StepEvent, { kind: 'KeysPressed' }>,
): Move => {
  const { callback, maxLength } = step;
  const caller = otherParty(scene.call);
  if (callback === null || caller.kind !== 'phone') return askPlace(step, scene, doing);
  if (doing.phase === 'hearing' && key === callback.key) {
    return confirm(scene, doing, callback.confirm);
  }
  if (doing.phase !== 'confirming' || key !== '1') return askPlace(step, scene, doing);
  const { answered, tries, retryMs } = callback;
  const asked = { number: caller.number, answered, tries, retryMs, afterMs: 0, maxLength, at };
  return askAndWait(step, scene, doing, callBackWish(scene, asked));
};

/** What was played is over, or was not played at all; that only so often. */
const onHeard = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  isFailed: boolean,
  at: Instant,
): Move => {
  if (doing.phase === 'finding' && doing.agent !== null) {
    return ringAgent(step, scene, doing.agent, doing, at);
  }
  const failures = isFailed ? doing.failures + 1 : 0;
  return failures >= maxFailures
    ? leaveFor(step, scene, step.ifNobody, doing.isHeld)
    : askPlace(step, scene, { ...doing, failures });
};

/** Who was rung before and comes only now is sent away. */
const onVisitors = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  event: Extract<StepEvent, { kind: 'ParticipantsChanged' }>,
): Move => {
  if (doing.rang === null) return stay;
  const rang = onPresence(scene, step.ring, doing.rang, event);
  if (rang.kind !== 'nobody') return rang;
  return { kind: 'act', commands: rang.commands, doing: { ...doing, rang: rang.doing } };
};

/** What somebody who waits makes of what happens. */
export const onQueueing = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  event: StepEvent,
): Move => {
  switch (event.kind) {
    case 'QueueAnswered':
      return onAnswer(step, scene, doing, event.answer, event.at);
    case 'AgentOffered':
      return onOffer(step, scene, doing, event);
    case 'KeysPressed':
      return onKeys(step, scene, doing, event);
    case 'PromptFailed':
    case 'AskFailed':
      return onHeard(step, scene, doing, true, event.at);
    case 'PromptEnded':
    case 'NoInput':
    case 'NoMatch':
      return onHeard(step, scene, doing, false, event.at);
    case 'ParticipantsChanged':
      return onVisitors(step, scene, doing, event);
    case 'WordsSpoken':
    case 'PartyJoined':
    case 'PartyNotJoined':
    case 'TimerFired':
    case 'HoldFailed':
    case 'PromptStarted':
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
