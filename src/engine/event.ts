import type { DtmfKey } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { QueueName } from '../flow/queueName.ts';
import type { Command } from './command.ts';
import type { DialRule, DialWait } from './dialRule.ts';
import type { CommandNumber, ConnectionId, EventId, Instant } from './ids.ts';
import type { QueueAnswer } from './queue/wish.ts';

/** Why a call or an attempt to reach somebody ended, in the words of telephony. */
export type Cause =
  | 'hungUp'
  | 'hungUpByUs'
  | 'transferred'
  | 'busy'
  | 'noAnswer'
  | 'declined'
  | 'unreachable'
  /** The number that it was made from has as many calls as it may have. */
  | 'congested'
  | 'notAllowed'
  | 'cancelled'
  | 'gone'
  | 'refused'
  | 'speechDown'
  | 'badPrompt'
  | 'failed'
  | 'unknown';

/** `at` is when we took it; `note` is what the provider said of it, for people to read. */
type Base = Readonly<{ id: EventId; at: Instant; note: string }>;
/** Which attempt and which leg an event is about. */
type OfLeg = Base & Readonly<{ attempt: number; connection: ConnectionId }>;
/** `token` is the number of the command that the event answers. */
type OfCommand = OfLeg & Readonly<{ token: CommandNumber }>;

export type LegEvent =
  | (OfLeg & Readonly<{ kind: 'Connected' }>)
  | (OfLeg & Readonly<{ kind: 'Disconnected'; cause: Cause }>)
  | (OfLeg & Readonly<{ kind: 'CreateFailed'; cause: Cause }>)
  | (OfLeg & Readonly<{ kind: 'AnswerFailed'; cause: Cause }>)
  | (OfLeg &
      Readonly<{ kind: 'ParticipantsChanged'; sequence: number; parties: readonly Party[] }>);

export type MediaEvent =
  | (OfCommand & Readonly<{ kind: 'PromptStarted' }>)
  | (OfCommand & Readonly<{ kind: 'PromptEnded' }>)
  | (OfCommand & Readonly<{ kind: 'PromptFailed'; cause: Cause }>)
  | (OfCommand & Readonly<{ kind: 'KeysPressed'; keys: readonly DtmfKey[] }>)
  | (OfCommand & Readonly<{ kind: 'WordsSpoken'; key: DtmfKey; words: string }>)
  | (OfCommand & Readonly<{ kind: 'NoInput' }>)
  | (OfCommand & Readonly<{ kind: 'NoMatch' }>)
  | (OfCommand & Readonly<{ kind: 'AskFailed'; cause: Cause }>)
  | (OfCommand & Readonly<{ kind: 'MediaCancelled' }>)
  | (OfCommand & Readonly<{ kind: 'TransferAccepted' }>)
  | (OfCommand & Readonly<{ kind: 'TransferFailed'; cause: Cause }>)
  /** The caller spoke freely; `words` are what was understood, perhaps nothing. */
  | (OfCommand & Readonly<{ kind: 'SpeechHeard'; words: string }>)
  /** A key, told while something else goes on; `sequence` goes up with every key. */
  | (OfCommand & Readonly<{ kind: 'KeyHeard'; key: DtmfKey; sequence: number }>)
  | (OfCommand & Readonly<{ kind: 'PartyJoined' }>)
  | (OfCommand & Readonly<{ kind: 'PartyNotJoined'; cause: Cause }>)
  | (OfCommand & Readonly<{ kind: 'HoldFailed'; cause: Cause }>)
  | (OfCommand & Readonly<{ kind: 'RecordingRefused'; cause: Cause }>);

/** What the provider tells us. */
export type ProviderEvent = LegEvent | MediaEvent;

type CommandKind = Command['kind'];

/** What a queue of callers tells a call. */
export type QueueEvent =
  /** What it says to what command `n` asked. */
  | (Base & Readonly<{ kind: 'QueueAnswered'; n: CommandNumber; answer: QueueAnswer }>)
  /** An agent has become free for the caller who holds the ticket. */
  | (Base &
      Readonly<{
        kind: 'AgentOffered';
        queue: QueueName;
        ticket: number;
        offer: number;
        agent: Party;
      }>);

/** What we tell ourselves: a command that failed for good, a deadline, somebody's wish. */
export type OwnEvent =
  | (Base &
      Readonly<{
        kind: 'CommandFailed';
        n: CommandNumber;
        command: CommandKind;
        cause: Cause;
        /** What kept somebody from being dialled. */
        rule: DialRule | null;
      }>)
  /** The time has come for which a call was scheduled. */
  | (Base & Readonly<{ kind: 'DialDue'; dueAt: Instant }>)
  /** Command `n` dials nobody yet, and not before `until`. */
  | (Base & Readonly<{ kind: 'DialDeferred'; n: CommandNumber; until: Instant; why: DialWait }>)
  | (Base & Readonly<{ kind: 'TimerFired'; n: CommandNumber }>)
  /** What a web service answered to request `n`: the fields that the step picks, as texts. */
  | (Base &
      Readonly<{
        kind: 'RequestAnswered';
        n: CommandNumber;
        status: number;
        fields: Readonly<Record<string, string>>;
      }>)
  | (Base & Readonly<{ kind: 'RequestFailed'; n: CommandNumber }>)
  /** Whether the number that command `n` was to put on the do-not-call list is on it. */
  | (Base & Readonly<{ kind: 'OptOutAnswered'; n: CommandNumber; isNoted: boolean }>)
  | QueueEvent
  /**
   * The file of the recording that command `n` began lasts `ms` and is kept, unless nobody has
   * spoken.
   */
  | (Base & Readonly<{ kind: 'RecordingKept'; n: CommandNumber; ms: number }>)
  /** The file of the recording that command `n` began cannot be had. */
  | (Base & Readonly<{ kind: 'RecordingLost'; n: CommandNumber }>)
  /** Somebody has listened to the recording that command `n` began. */
  | (Base & Readonly<{ kind: 'RecordingHeard'; n: CommandNumber }>)
  /** The deadline that has passed; a call that has moved on meanwhile has another. */
  | (Base & Readonly<{ kind: 'Silent'; deadline: Instant }>)
  | (Base & Readonly<{ kind: 'Overlong' }>)
  | (Base & Readonly<{ kind: 'CancelRequested' }>);

/** Something that happened to a call, in the past tense. */
export type CallEvent = ProviderEvent | OwnEvent;

/** What a step may hear: what answers its commands, its reminders, and who is on the call. */
export type StepEvent =
  | MediaEvent
  | Extract<LegEvent, Readonly<{ kind: 'ParticipantsChanged' }>>
  | Extract<
      OwnEvent,
      Readonly<{ kind: 'TimerFired' | 'RequestAnswered' | 'RequestFailed' | 'OptOutAnswered' }>
    >
  | QueueEvent;
