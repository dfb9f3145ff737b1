import type { Flow } from '../flow/flow.ts';
import { applyMove, sceneOf } from './applyMove.ts';
import { awaitedBy } from './awaitedBy.ts';
import type { ActiveCall, Outcome } from './call.ts';
import type { Decision } from './decision.ts';
import type { CallEvent, Cause, StepEvent } from './event.ts';
import type { CommandNumber, Instant } from './ids.ts';
import { end, hangUp, sayGoodbye } from './leave.ts';
import { onCommandFailed } from './onCommandFailed.ts';
import { onSilent } from './onSilent.ts';
import { onStepEvent } from './onStepEvent.ts';
import { withRecording } from './withRecording.ts';

/** How a connected call ended, from what it was doing and why its leg ended. */
const finalOutcome = (call: ActiveCall, cause: Cause): Outcome => {
  const { doing } = call;
  if (doing.kind === 'transferred' || cause === 'transferred') return 'transferred';
  if (doing.kind === 'hangingUp' || doing.kind === 'sayingGoodbye') return doing.outcome;
  return cause === 'hungUp' || cause === 'gone' || cause === 'unknown' ? 'abandoned' : 'failed';
};

/** The command that an event answers; null for one about who is on the call. */
const answeredBy = (event: StepEvent): CommandNumber | null => {
  if ('token' in event) return event.token;
  return 'n' in event ? event.n : null;
};

const hear = (flow: Flow, call: ActiveCall, event: StepEvent): Decision => {
  const { doing } = call;
  const answered = answeredBy(event);
  const isPast = answered !== null && !awaitedBy(doing).includes(answered);
  if (isPast || doing.kind === 'hangingUp') return { call, commands: [] };
  const heard: ActiveCall = { ...call, silences: 0 };
  if (doing.kind === 'sayingGoodbye') {
    const over = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
    return over ? hangUp(heard, doing.outcome, event.at) : { call, commands: [] };
  }
  const step = flow.steps[call.step];
  if (step === undefined) return sayGoodbye(flow, heard, 'failed', event.at);
  const move = onStepEvent(step, sceneOf(flow, heard, 0), doing, event);
  return move.kind === 'stay' ? { call, commands: [] } : applyMove(flow, heard, move, event.at);
};

const cancel = (call: ActiveCall, at: Instant): Decision =>
  call.doing.kind === 'hangingUp' ? { call, commands: [] } : hangUp(call, 'cancelled', at);

const tooLong = (flow: Flow, call: ActiveCall, at: Instant): Decision => {
  const { kind } = call.doing;
  if (kind === 'hangingUp' || kind === 'sayingGoodbye') return { call, commands: [] };
  // Whoever was put through has somebody else to talk to.
  if (kind === 'transferred') return hangUp(call, 'transferred', at);
  return sayGoodbye(flow, call, 'expired', at);
};

export const whileActive = (flow: Flow, call: ActiveCall, event: CallEvent): Decision => {
  switch (event.kind) {
    case 'Disconnected':
      return { call: end(call, finalOutcome(call, event.cause), event.at), commands: [] };
    case 'CommandFailed':
      return onCommandFailed(flow, call, event, hear);
    case 'Silent':
      return event.deadline === call.deadline
        ? onSilent(flow, call, event.at)
        : { call, commands: [] };
    case 'CancelRequested':
      return cancel(call, event.at);
    case 'Overlong':
      return tooLong(flow, call, event.at);
    case 'PromptStarted':
    case 'PromptEnded':
    case 'PromptFailed':
    case 'KeysPressed':
    case 'WordsSpoken':
    case 'NoInput':
    case 'NoMatch':
    case 'AskFailed':
    case 'MediaCancelled':
    case 'TransferAccepted':
    case 'TransferFailed':
    case 'SpeechHeard':
    case 'KeyHeard':
    case 'PartyJoined':
    case 'PartyNotJoined':
    case 'HoldFailed':
    case 'RecordingRefused':
    case 'ParticipantsChanged':
    case 'TimerFired':
    case 'RequestAnswered':
    case 'RequestFailed':
      return hear(flow, call, event);
    case 'RecordingKept':
    case 'RecordingLost':
      return { call: withRecording(call, event), commands: [] };
    case 'Connected':
    case 'CreateFailed':
    case 'AnswerFailed':
      return { call, commands: [] };
    default:
      return event satisfies never;
  }
};
