import type { Flow } from '../flow/flow.ts';
import type { ActiveCall, Outcome } from './call.ts';
import type { Decision } from './decision.ts';
import { callEnd } from './dialing/callEnd.ts';
import type { CallEvent, Cause } from './event.ts';
import { hear } from './hear.ts';
import type { Instant } from './ids.ts';
import { end, hangUp, sayGoodbye } from './leave.ts';
import { onCommandFailed } from './onCommandFailed.ts';
import { onSilent } from './onSilent.ts';
import { stopRinging } from './ringing/stopRinging.ts';
import { withRecording } from './withRecording.ts';

/** How a connected call ended, from what it was doing and why its leg ended. */
const finalOutcome = (call: ActiveCall, cause: Cause): Outcome => {
  const { doing } = call;
  if (doing.kind === 'transferred' || doing.kind === 'talking') return 'transferred';
  if (cause === 'transferred') return 'transferred';
  if (doing.kind === 'hangingUp' || doing.kind === 'sayingGoodbye') return doing.outcome;
  return cause === 'hungUp' || cause === 'gone' || cause === 'unknown' ? 'abandoned' : 'failed';
};

/** Whether the call would be placed again if it ended as it is about to. */
const isAgain = ({ plan, answeredBy }: ActiveCall, outcome: Outcome): boolean => {
  const on = plan?.retry?.on ?? [];
  return on.some((one) => one === outcome || (one === 'machine' && answeredBy === 'machine'));
};

const cancel = (call: ActiveCall, at: Instant): Decision => {
  const { doing } = call;
  if (doing.kind !== 'hangingUp') {
    return stopRinging(call, false, (quiet) => hangUp(quiet, 'cancelled', at));
  }
  return isAgain(call, doing.outcome)
    ? { call: { ...call, doing: { ...doing, outcome: 'cancelled' } }, commands: [] }
    : { call, commands: [] };
};

const tooLong = (flow: Flow, call: ActiveCall, at: Instant): Decision => {
  const { kind } = call.doing;
  if (kind === 'hangingUp' || kind === 'sayingGoodbye') return { call, commands: [] };
  // Whoever was put through has somebody else to talk to.
  if (kind === 'transferred' || kind === 'talking') return hangUp(call, 'transferred', at);
  return stopRinging(call, true, (quiet) => sayGoodbye(flow, quiet, 'expired', at));
};

/** The provider has first agreed and then not done it: the same as if it had refused. */
const onRecordingRefused = (
  flow: Flow,
  call: ActiveCall,
  event: Extract<CallEvent, { kind: 'RecordingRefused' }>,
): Decision => {
  const { id, at, note, token: n } = event;
  const failed = {
    id,
    at,
    note,
    n,
    command: 'startRecording',
    cause: 'failed',
    rule: null,
  } as const;
  return onCommandFailed(flow, call, { kind: 'CommandFailed', ...failed }, hear);
};

export const whileActive = (flow: Flow, call: ActiveCall, event: CallEvent): Decision => {
  if (event.kind === 'RecordingRefused') return onRecordingRefused(flow, call, event);
  if ('token' in event) return hear(flow, call, event);
  switch (event.kind) {
    case 'Disconnected':
      return { call: end(call, finalOutcome(call, event.cause), event.at), commands: [] };
    case 'CommandFailed':
      return onCommandFailed(flow, call, event, hear);
    case 'Silent':
      if (event.deadline !== call.deadline) return { call, commands: [] };
      return onSilent(flow, call, event.at);
    case 'CancelRequested':
      return cancel(call, event.at);
    case 'Overlong':
      return tooLong(flow, call, event.at);
    case 'TimerFired':
      if (call.plan !== null && event.at >= callEnd(call)) return tooLong(flow, call, event.at);
      return hear(flow, call, event);
    case 'ParticipantsChanged':
    case 'RequestAnswered':
    case 'RequestFailed':
    case 'OptOutAnswered':
    case 'QueueAnswered':
    case 'AgentOffered':
      return hear(flow, call, event);
    case 'RecordingKept':
    case 'RecordingLost':
    case 'RecordingHeard':
      return { call: withRecording(call, event), commands: [] };
    case 'Connected':
    case 'CreateFailed':
    case 'AnswerFailed':
    case 'DialDue':
    case 'DialDeferred':
      return { call, commands: [] };
    default:
      return event satisfies never;
  }
};
