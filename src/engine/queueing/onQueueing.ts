import type { Prompt } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { Queueing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { askPlace } from './askPlace.ts';
import { leaveFor } from './leaveFor.ts';
import { onQueueAnswer } from './onQueueAnswer.ts';
import { onVisitors } from './onVisitors.ts';
import { noteOffer, ringAgent } from './ringAgent.ts';
import { wishCallback } from './wishCallback.ts';

const maxFailures = 3;
/** A moment of nothing: to play it ends the music. */
const hush: Prompt = { kind: 'file', file: 'silence-400.wav', ms: 400 };

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

/** What somebody who waits makes of what happens. */
export const onQueueing = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  event: StepEvent,
): Move => {
  switch (event.kind) {
    case 'QueueAnswered':
      return onQueueAnswer(step, scene, doing, event.answer, event.at);
    case 'AgentOffered':
      return onOffer(step, scene, doing, event);
    case 'KeysPressed':
      return wishCallback(step, scene, doing, event);
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
