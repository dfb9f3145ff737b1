import { awaitedBy } from '../engine/awaitedBy.ts';
import type { ActiveCall, Call } from '../engine/call.ts';
import type { Command } from '../engine/command.ts';
import { callEnd } from '../engine/dialing/callEnd.ts';
import type { CallEvent } from '../engine/event.ts';
import type { Instant } from '../engine/ids.ts';
import type { Pending } from './callRow.ts';

/** Whether an event tells what became of a command, so that it need not be executed again. */
const answers = (event: CallEvent, command: Command): boolean => {
  switch (event.kind) {
    case 'Connected':
    case 'CreateFailed':
    case 'AnswerFailed':
      return command.kind === 'answer' || command.kind === 'create';
    case 'Disconnected':
      return command.kind === 'hangUp' && command.connection === event.connection;
    case 'PromptEnded':
    case 'PromptFailed':
    case 'KeysPressed':
    case 'WordsSpoken':
    case 'NoInput':
    case 'NoMatch':
    case 'AskFailed':
    case 'TransferAccepted':
    case 'TransferFailed':
    case 'SpeechHeard':
    case 'PartyJoined':
    case 'PartyNotJoined':
    case 'RecordingRefused':
    // A key says that keys are listened for, and that goes on.
    case 'KeyHeard':
      return command.n === event.token;
    case 'CommandFailed':
    case 'DialDeferred':
    case 'TimerFired':
    case 'RequestAnswered':
    case 'RequestFailed':
    case 'OptOutAnswered':
    case 'QueueAnswered':
    case 'RecordingKept':
    case 'RecordingLost':
    case 'RecordingHeard':
      return command.n === event.n;
    case 'HoldFailed':
    // A prompt that has begun, or was cut short by its own repetition, is not yet over.
    case 'PromptStarted':
    case 'MediaCancelled':
    case 'ParticipantsChanged':
    case 'AgentOffered':
    case 'DialDue':
    case 'Silent':
    case 'Overlong':
    case 'CancelRequested':
      return false;
    default:
      return event satisfies never;
  }
};

/** What is only worth doing as long as the call waits for what comes of it. */
const passing: readonly Command['kind'][] = [
  ...(['say', 'ask', 'collect', 'listen', 'listenForKeys', 'playMusic'] as const),
  ...(['transfer', 'add', 'request', 'remind'] as const),
];

/** The reminder of the call's greatest length stands whatever the call is doing. */
const isOfLength = (call: ActiveCall, command: Command): boolean =>
  command.kind === 'remind' && command.at === callEnd(call);

/**
 * What the call has moved past is never executed; an ended call only hangs up. Who has asked not to
 * be called is heard, even if he has not waited for it.
 */
const isWanted = (call: Call, command: Command): boolean => {
  if (command.kind === 'hangUp' || command.kind === 'suppress') return true;
  if (call.state === 'ended' || call.state === 'scheduled') return false;
  // What a queue is told counts, wherever the call is by then; what it is asked only now.
  const isPassing =
    passing.includes(command.kind) || (command.kind === 'askQueue' && command.wish.kind === 'join');
  if (call.state !== 'active' || !isPassing || isOfLength(call, command)) return true;
  return awaitedBy(call.doing).includes(command.n);
};

/** The commands that are still to be executed once `events` have made `call` of what it was. */
export const pendingAfter = (
  pending: readonly Pending[],
  events: readonly CallEvent[],
  call: Call,
  commands: readonly Command[],
  since: Instant,
): readonly Pending[] => {
  const rest = pending.filter(({ command }) => !events.some((event) => answers(event, command)));
  const added = commands.map((command): Pending => ({ command, since, repeated: false }));
  const wanted = [...rest, ...added].filter(({ command }) => isWanted(call, command));
  return wanted.length === pending.length && added.length === 0 ? pending : wanted;
};
