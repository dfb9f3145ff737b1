import type { Call } from '../../src/engine/call.ts';
import type { Command } from '../../src/engine/command.ts';
import type {
  CallEvent,
  Cause,
  MediaEvent,
  ProviderEvent,
  StepEvent,
} from '../../src/engine/event.ts';
import {
  type CommandNumber,
  type ConnectionId,
  type EventId,
  type Instant,
  later,
  ownEventId,
} from '../../src/engine/ids.ts';
import type { DtmfKey } from '../../src/flow/flow.ts';

/** When and in what call something happens; `nth` counts the events of a test. */
export type Moment = Readonly<{ call: Call; at: Instant; nth: number }>;

/**
 * An event to be: what a state leaves to know (leg, token, id, time) is filled in when it happens.
 */
export type Happening<Event extends CallEvent = CallEvent> = (moment: Moment) => Event;

export const leg = 'leg-1' as ConnectionId;
export const otherLeg = 'leg-2' as ConnectionId;

const none = 0 as CommandNumber;

/** The number of the command that a call waits for; 0 where it waits for none. */
export const tokenOf = (call: Call): CommandNumber => {
  if (call.state !== 'active' || !('token' in call.doing)) return none;
  const { doing } = call;
  return doing.kind === 'requesting' ? (doing.filler?.token ?? doing.token) : doing.token;
};

/** What every event of our own has. */
export const ours = ({ at, nth }: Moment) => ({ id: `event-${nth}` as EventId, at, note: '' });
const ofLeg = (moment: Moment) => ({
  ...ours(moment),
  attempt: moment.call.attempt,
  connection: moment.call.connection ?? leg,
});
const ofCommand = (moment: Moment) => ({ ...ofLeg(moment), token: tokenOf(moment.call) });

export const connected = (): Happening<ProviderEvent> => (moment) => ({
  ...ofLeg(moment),
  kind: 'Connected',
});
export const disconnected =
  (cause: Cause): Happening<ProviderEvent> =>
  (moment) => ({ ...ofLeg(moment), kind: 'Disconnected', cause });
export const createFailed =
  (cause: Cause): Happening<ProviderEvent> =>
  (moment) => ({ ...ofLeg(moment), kind: 'CreateFailed', cause });
export const answerFailed =
  (cause: Cause): Happening<ProviderEvent> =>
  (moment) => ({ ...ofLeg(moment), kind: 'AnswerFailed', cause });
export const participantsChanged = (): Happening<ProviderEvent> => (moment) => ({
  ...ofLeg(moment),
  kind: 'ParticipantsChanged',
  sequence: moment.nth,
  parties: [],
});

type Plain =
  | ('PromptStarted' | 'PromptEnded' | 'NoInput' | 'NoMatch' | 'MediaCancelled')
  | ('TransferAccepted' | 'PartyJoined');
const plain =
  (kind: Plain) =>
  (): Happening<MediaEvent> =>
  (moment): MediaEvent => ({ ...ofCommand(moment), kind });

export const promptStarted = plain('PromptStarted');
export const promptEnded = plain('PromptEnded');
export const noInput = plain('NoInput');
export const noMatch = plain('NoMatch');
export const mediaCancelled = plain('MediaCancelled');
export const transferAccepted = plain('TransferAccepted');

type Failing = 'PromptFailed' | 'AskFailed' | 'TransferFailed';
const failing =
  (kind: Failing) =>
  (cause: Cause = 'failed'): Happening<MediaEvent> =>
  (moment): MediaEvent => ({ ...ofCommand(moment), kind, cause });

export const promptFailed = failing('PromptFailed');
export const askFailed = failing('AskFailed');
export const transferFailed = failing('TransferFailed');

export const keys =
  (...pressed: readonly DtmfKey[]): Happening<MediaEvent> =>
  (moment) => ({ ...ofCommand(moment), kind: 'KeysPressed', keys: pressed });
export const words =
  (key: DtmfKey, spoken: string): Happening<MediaEvent> =>
  (moment) => ({ ...ofCommand(moment), kind: 'WordsSpoken', key, words: spoken });

/** The caller spoke after the beep, and then no more. */
export const speechHeard =
  (spoken = 'Please call me back.'): Happening<MediaEvent> =>
  (moment) => ({ ...ofCommand(moment), kind: 'SpeechHeard', words: spoken });

/** The kind of command that the call waits for. */
const commandOf = (call: Call): Command['kind'] => {
  if (call.state === 'active' && call.doing.kind === 'requesting') {
    const { filler } = call.doing;
    if (filler === null) return 'request';
    return filler.how === 'said' ? 'say' : 'playMusic';
  }
  const doing = call.state === 'active' ? call.doing.kind : null;
  if (doing === 'asking') return 'ask';
  if (doing === 'transferring') return 'transfer';
  if (doing === 'takingMessage' || doing === 'hearingHuman') return 'listen';
  if (doing === 'optingOut') return 'suppress';
  return doing === 'hangingUp' ? 'hangUp' : 'say';
};

/** The command that the call waits for failed for good; `n` where it is another one. */
export const commandFailed =
  (cause: Cause = 'failed', n: number | null = null): Happening =>
  (moment) => ({
    ...ours(moment),
    kind: 'CommandFailed',
    n: n === null ? tokenOf(moment.call) : (n as CommandNumber),
    command: commandOf(moment.call),
    cause,
    rule: null,
  });
export const cancelRequested = (): Happening => (moment) => ({
  ...ours(moment),
  kind: 'CancelRequested',
});
export const overlong = (): Happening => (moment) => ({ ...ours(moment), kind: 'Overlong' });

/** By when a call is looked at. */
export const deadlineOf = (call: Call): Instant => {
  if (call.state === 'ended') return call.endedAt;
  return call.state === 'scheduled' ? call.dueAt : call.deadline;
};

/** The call's deadline has passed and the provider says that the leg lives. */
export const silent = (): Happening => (moment) => {
  const deadline = deadlineOf(moment.call);
  return { ...ours(moment), kind: 'Silent', id: ownEventId('silent', deadline), deadline };
};
/** As `silent`, but of a deadline that the call has left behind. */
export const staleSilent = (): Happening => (moment) => ({
  ...ours(moment),
  kind: 'Silent',
  deadline: later(deadlineOf(moment.call), -1),
});
/** A reminder, `ms` after the call's deadline. */
export const timerFired =
  (ms = 0): Happening =>
  (moment) => ({
    ...ours(moment),
    kind: 'TimerFired',
    at: later(deadlineOf(moment.call), ms),
    n: 2 as CommandNumber,
  });

/** The greatest length of a message is over, or the time that a caller waits in silence. */
export const timeUp = (): Happening => (moment) => {
  const { call } = moment;
  const n = call.state === 'active' && 'timer' in call.doing ? call.doing.timer : none;
  return { ...ours(moment), kind: 'TimerFired', n };
};

const requestOf = (call: Call): CommandNumber =>
  call.state === 'active' && call.doing.kind === 'requesting' ? call.doing.token : none;

/** What a web service answers to the request that a call waits for. */
export const requestAnswered =
  (status: number, fields: Readonly<Record<string, string>> = {}): Happening<StepEvent> =>
  (moment) => ({
    ...ours(moment),
    kind: 'RequestAnswered',
    n: requestOf(moment.call),
    status,
    fields,
  });
export const requestFailed = (): Happening<StepEvent> => (moment) => ({
  ...ours(moment),
  kind: 'RequestFailed',
  n: requestOf(moment.call),
});

/** What became of the number that was to be put on the do-not-call list. */
export const optOutAnswered =
  (isNoted = true): Happening<StepEvent> =>
  (moment) => ({ ...ours(moment), kind: 'OptOutAnswered', n: tokenOf(moment.call), isNoted });

type AboutRecording = 'startRecording' | 'stopRecording' | 'pauseRecording' | 'resumeRecording';

/** The newest recording of a call; 0 where it has made none. */
const newest = (call: Call): CommandNumber => call.recordings.at(-1)?.n ?? (0 as CommandNumber);

/** The provider refuses something about the newest recording; `n` where it is another command. */
export const recordingFailed =
  (command: AboutRecording, cause: Cause = 'failed'): Happening =>
  (moment) => {
    const n = newest(moment.call);
    return { ...ours(moment), kind: 'CommandFailed', n, command, cause, rule: null };
  };
/** The provider has agreed to the newest recording, and then not begun it. */
export const recordingRefused = (): Happening<MediaEvent> => (moment) => ({
  ...ofCommand(moment),
  kind: 'RecordingRefused',
  token: newest(moment.call),
  cause: 'failed',
});
/** The file of the newest recording is there. */
export const recordingKept =
  (ms = 8000): Happening =>
  (moment) => ({ ...ours(moment), kind: 'RecordingKept', n: newest(moment.call), ms });
export const recordingLost = (): Happening => (moment) => ({
  ...ours(moment),
  kind: 'RecordingLost',
  n: newest(moment.call),
});

export const recordingHeard = (): Happening => (moment) => ({
  ...ours(moment),
  kind: 'RecordingHeard',
  n: newest(moment.call),
});

/** The same event, but answering command `token`. */
export const ofToken =
  (token: number, happening: Happening<MediaEvent>): Happening<MediaEvent> =>
  (moment) => ({ ...happening(moment), token: token as CommandNumber });
/** The same event, but of another attempt to reach somebody. */
export const ofAttempt =
  (attempt: number, happening: Happening<ProviderEvent>): Happening<ProviderEvent> =>
  (moment) => ({ ...happening(moment), attempt });
/** The same event, but of a leg that the call does not hold. */
export const ofOtherLeg =
  (happening: Happening<ProviderEvent>): Happening<ProviderEvent> =>
  (moment) => ({ ...happening(moment), connection: otherLeg });
