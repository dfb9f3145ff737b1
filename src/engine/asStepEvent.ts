import type { ActiveCall } from './call.ts';
import type { OwnEvent, StepEvent } from './event.ts';

type CommandFailed = Extract<OwnEvent, { kind: 'CommandFailed' }>;

/**
 * The event that a step would have heard if the provider had taken the command and failed at it;
 * null for a command whose end no step waits for.
 */
export const asStepEvent = (call: ActiveCall, event: CommandFailed): StepEvent | null => {
  const { id, at, note, n, cause, command } = event;
  const { attempt, connection } = call;
  const base = { id, at, note, token: n, attempt, connection };
  switch (command) {
    case 'say':
    case 'playMusic':
      return { ...base, kind: 'PromptFailed', cause };
    case 'ask':
    case 'collect':
    case 'listen':
    case 'listenForKeys':
      return { ...base, kind: 'AskFailed', cause };
    case 'transfer':
      return { ...base, kind: 'TransferFailed', cause };
    case 'add':
      return { ...base, kind: 'PartyNotJoined', cause };
    case 'hold':
    case 'unhold':
      return { ...base, kind: 'HoldFailed', cause };
    case 'startRecording':
      return { ...base, kind: 'RecordingRefused', cause };
    case 'askQueue':
      return { id, at, note, n, kind: 'QueueAnswered', answer: { kind: 'failed' } };
    case 'suppress':
      return { id, at, note, n, kind: 'OptOutAnswered', isNoted: false };
    case 'request':
      return { id, at, note, n, kind: 'RequestFailed' };
    case 'answer':
    case 'reject':
    case 'redirect':
    case 'create':
    case 'cancelAdd':
    case 'remove':
    case 'stopRecording':
    case 'pauseRecording':
    case 'resumeRecording':
    case 'hangUp':
    case 'remind':
      return null;
    default:
      return command satisfies never;
  }
};
