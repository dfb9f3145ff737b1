import type { Flow } from '../flow/flow.ts';
import { applyMove, sceneOf } from './applyMove.ts';
import type { ActiveCall, Outcome } from './call.ts';
import type { Decision } from './decision.ts';
import type { CallEvent, Cause, MediaEvent } from './event.ts';
import type { Instant } from './ids.ts';
import { end, hangUp, sayGoodbye } from './leave.ts';
import { onCommandFailed } from './onCommandFailed.ts';
import { onSilent } from './onSilent.ts';
import { onStepEvent } from './onStepEvent.ts';

/** How a connected call ended, from what it was doing and why its leg ended. */
const finalOutcome = (call: ActiveCall, cause: Cause): Outcome => {
  const { doing } = call;
  if (doing.kind === 'transferred' || cause === 'transferred') return 'transferred';
  if (doing.kind === 'hangingUp' || doing.kind === 'sayingGoodbye') return doing.outcome;
  return cause === 'hungUp' || cause === 'gone' || cause === 'unknown' ? 'abandoned' : 'failed';
};

const onMedia = (flow: Flow, call: ActiveCall, event: MediaEvent): Decision => {
  const { doing } = call;
  if (doing.kind === 'transferred' || doing.token !== event.token) return { call, commands: [] };
  if (doing.kind === 'hangingUp') return { call, commands: [] };
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
      return onCommandFailed(flow, call, event, onMedia);
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
      return onMedia(flow, call, event);
    case 'Connected':
    case 'CreateFailed':
    case 'AnswerFailed':
    case 'ParticipantsChanged':
    case 'TimerFired':
      return { call, commands: [] };
    default:
      return event satisfies never;
  }
};
