import type { QueueStep } from '../../flow/queueStep.ts';
import type { Queueing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { askPlace } from './askPlace.ts';
import { leaveFor } from './leaveFor.ts';
import { onOffer } from './onOffer.ts';
import { onQueueAnswer } from './onQueueAnswer.ts';
import { onVisitors } from './onVisitors.ts';
import { ringAgent } from './ringAgent.ts';
import { wishCallback } from './wishCallback.ts';

const maxFailures = 3;
/** What was played is over, or was not played at all; that only so often. */
const onHeard = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  isFailed: boolean,
  at: StepEvent['at'],
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
    case 'OptOutAnswered':
      return stay;
    default:
      return event satisfies never;
  }
};
