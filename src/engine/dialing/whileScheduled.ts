import type { ScheduledCall } from '../call.ts';
import type { Decision } from '../decision.ts';
import type { CallEvent, QueueEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { end, nextNumber } from '../leave.ts';
import { withRecording } from '../withRecording.ts';
import { dial } from './dial.ts';
import { whenToDial } from './whenToDial.ts';

const nothing = (call: ScheduledCall): Decision => ({ call, commands: [] });

/** The call is due: it is dialled, unless its plan says by now that it must wait or never is. */
const onDue = (call: ScheduledCall, at: Instant): Decision => {
  const time = call.plan === null ? { at, why: null } : whenToDial(call.plan, at, null);
  if (time === null) return { call: end(call, 'expired', at), commands: [] };
  if (time.why === null) return dial(call, at);
  return nothing({ ...call, dueAt: time.at, why: time.why });
};

/** Nobody has been dialled, or nobody was reached: the call waits for its time. */
export const whileScheduled = (
  call: ScheduledCall,
  event: Exclude<CallEvent, QueueEvent>,
): Decision => {
  // Nothing has been asked of a call that has not been dialled.
  if ('token' in event) return nothing(call);
  switch (event.kind) {
    case 'DialDue':
      return event.dueAt === call.dueAt ? onDue(call, event.at) : nothing(call);
    case 'CancelRequested':
      return { call: end(call, 'cancelled', event.at), commands: [] };
    case 'Connected':
      return {
        call: { ...call, nextCommand: nextNumber(call.nextCommand) },
        commands: [{ kind: 'hangUp', n: call.nextCommand, connection: event.connection }],
      };
    case 'RecordingKept':
    case 'RecordingLost':
    case 'RecordingHeard':
      return { call: withRecording(call, event), commands: [] };
    case 'DialDeferred':
    case 'Disconnected':
    case 'CreateFailed':
    case 'AnswerFailed':
    case 'CommandFailed':
    case 'TimerFired':
    case 'Silent':
    case 'Overlong':
    case 'ParticipantsChanged':
    case 'RequestAnswered':
    case 'RequestFailed':
    case 'OptOutAnswered':
      return nothing(call);
    default:
      return event satisfies never;
  }
};
