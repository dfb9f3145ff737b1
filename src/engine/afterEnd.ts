import type { EndedCall, Outcome } from './call.ts';
import type { Decision } from './decision.ts';
import type { CallEvent, QueueEvent } from './event.ts';
import type { ConnectionId } from './ids.ts';
import { nextNumber } from './leave.ts';
import { outcomeOf } from './outcomeOf.ts';
import { outcomeAtEnd } from './recording/atEnd.ts';
import { withRecording } from './withRecording.ts';

const unwanted = (call: EndedCall, connection: ConnectionId): Decision => ({
  call: { ...call, nextCommand: nextNumber(call.nextCommand) },
  commands: [{ kind: 'hangUp', n: call.nextCommand, connection }],
});

const withOutcome = (call: EndedCall, outcome: Outcome): Decision => ({
  call: call.outcome === outcome ? call : { ...call, outcome },
  commands: [],
});

const onKept = (call: EndedCall, event: Extract<CallEvent, { kind: 'RecordingKept' }>) => {
  const kept = withRecording(call, event);
  const left = kept.recordings.filter(({ n }) => n === event.n);
  return withOutcome(kept, outcomeAtEnd(kept.outcome, left, event.at));
};

/**
 * An ended call takes facts only: they may mend its outcome. A leg that nobody wants any more is
 * hung up.
 */
export const afterEnd = (call: EndedCall, event: Exclude<CallEvent, QueueEvent>): Decision => {
  if (event.kind === 'TransferAccepted' && call.outcome !== 'cancelled') {
    return withOutcome(call, 'transferred');
  }
  if ('token' in event) return { call, commands: [] };
  switch (event.kind) {
    case 'Connected':
      return unwanted(call, event.connection);
    case 'CreateFailed':
      return call.outcome === 'failed' && call.connectedAt === null
        ? withOutcome(call, outcomeOf(event.cause, call.direction))
        : { call, commands: [] };
    case 'Disconnected':
      return event.cause === 'transferred' && call.outcome === 'abandoned'
        ? withOutcome(call, 'transferred')
        : { call, commands: [] };
    case 'RecordingKept':
      return onKept(call, event);
    case 'RecordingLost':
    case 'RecordingHeard':
      return { call: withRecording(call, event), commands: [] };
    case 'AnswerFailed':
    case 'CommandFailed':
    case 'TimerFired':
    case 'Silent':
    case 'Overlong':
    case 'DialDue':
    case 'DialDeferred':
    case 'CancelRequested':
    case 'ParticipantsChanged':
    case 'RequestAnswered':
    case 'RequestFailed':
    case 'OptOutAnswered':
      return { call, commands: [] };
    default:
      return event satisfies never;
  }
};
