import type { FlowHash, FlowId, Prompt, StepId, Target } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { DialRule, DialWait } from './dialRule.ts';
import type { CallId, CommandNumber, ConnectionId, Instant } from './ids.ts';
import type { Mark } from './marking/mark.ts';
import type { HearingHuman, OptingOut } from './outboundDoing.ts';
import type { Plan } from './plan.ts';
import type { InQueue } from './queue/inQueue.ts';
import type { Consent, Recording } from './recorded.ts';
import type { Requesting } from './requesting.ts';

export type { Consent, Recording } from './recorded.ts';

export type Outcome =
  | 'completed'
  | 'transferred'
  | 'abandoned'
  | 'busy'
  | 'noAnswer'
  | 'declined'
  | 'unreachable'
  | 'machine'
  | 'failed'
  | 'cancelled'
  | 'refused'
  | 'expired';

/** The very flow that a call began with. */
export type FlowRef = Readonly<{ name: FlowId; hash: FlowHash }>;

/** What every call is, whatever state it is in. */
export type CallFacts = Readonly<{
  id: CallId;
  direction: 'inbound' | 'outbound';
  /** Null for a call that is only rejected or redirected. */
  flow: FlowRef | null;
  caller: Party;
  called: Party;
  /** The lists that whoever is at the other end was on when the call began. */
  lists: readonly string[];
  variables: Readonly<Record<string, string>>;
  /** What the caller typed in confidence: sealed where it is kept, and gone when the call ends. */
  secrets: Readonly<Record<string, string>>;
  /** What the caller chose to speak (BCP 47); null for the language of the flow. */
  language: string | null;
  /** Whether the provider can speak and understand; where not, recordings and keys go on. */
  speech: 'up' | 'down';
  /** In the order in which they began. */
  recordings: readonly Recording[];
  consents: readonly Consent[];
  /** The queue that must know when the call is over; null for a call that was in none. */
  queue: InQueue | null;
  /** The steps that the call has entered, the newest last: as many as `maxTrail`. */
  trail: readonly StepId[];
  /** What is worth counting, in the order in which it was; of all attempts. */
  marks: readonly Mark[];
  /** How many characters have been given to be spoken. */
  spoken: number;
  /** What was asked for; null for an inbound call. */
  plan: Plan | null;
  /** How many attempts have failed that count as one, all those before the present one. */
  failedTries: number;
  /** Who has answered an outbound call, as far as its flow has found out. */
  answeredBy: 'person' | 'machine' | 'unknown' | null;
  /** The rule that kept the call from being dialled. */
  refusedBy: DialRule | null;
  createdAt: Instant;
  /** From 1; only an outbound call has a second attempt. */
  attempt: number;
  /** The number that the next command gets. */
  nextCommand: CommandNumber;
}>;

/** To be dialled, though not yet. Between two attempts, `attempt` is the next one. */
export type ScheduledCall = CallFacts &
  Readonly<{
    state: 'scheduled';
    /** Where in its flow the call begins; null for the flow's own start. */
    start: Target | null;
    connection: null;
    dueAt: Instant;
    why: DialWait;
    /** How long somebody was connected in the attempt before. */
    talkedMs: number;
    /** Whether that could not be placed: nobody's telephone rang, so it counts as no call. */
    wasUnplaced: boolean;
  }>;

/**
 * Not yet connected. Inbound: to be answered, rejected or redirected; outbound: to be created,
 * then ringing. `waitingFor: 'cause'` means that the leg is gone and the event that says why is
 * still awaited.
 */
export type RingingCall = CallFacts &
  Readonly<{
    state: 'ringing';
    waitingFor: 'connection' | 'cause';
    /** Where in its flow the call begins; null for the flow's own start. */
    start: Target | null;
    connection: ConnectionId | null;
    deadline: Instant;
  }>;

/** Somebody who is rung, or who has answered and is asked whether he takes the call. */
export type Rung = Readonly<{
  party: Party;
  /** The command that rings him. */
  add: CommandNumber;
  /** The question whether he takes the call; null as long as he has not answered. */
  ask: CommandNumber | null;
  /** By when he must have answered and then have taken the call, and its reminder. */
  until: Instant;
  timer: CommandNumber;
}>;

/** Who was on the call by the newest list of the provider; before there is one, -1 and nobody. */
export type Presence = Readonly<{ sequence: number; parties: readonly Party[] }>;

/** What the caller hears while others are rung: on hold, or as music that everybody hears. */
export type Waiting = Readonly<{ how: 'held' | 'music'; token: CommandNumber }>;

/**
 * Others are rung while the caller waits. `round` counts from 0. `dropped` are those who are rung
 * no longer and have no business on the call.
 */
export type RingingOthers = Readonly<{
  kind: 'ringingOthers';
  waiting: Waiting;
  round: number;
  rung: readonly Rung[];
  dropped: readonly Party[];
  anyBusy: boolean;
  present: Presence;
}>;

/**
 * Caller and callee talk. `back` takes the caller off hold, `hush` is the prompt that ends the
 * music that was played instead.
 */
export type Talking = Readonly<{
  kind: 'talking';
  with: Party;
  /** The command that rang him. */
  add: CommandNumber;
  back: CommandNumber;
  hush: CommandNumber | null;
  dropped: readonly Party[];
  present: Presence;
}>;

/** The caller speaks after the beep. */
export type TakingMessage = Readonly<{
  kind: 'takingMessage';
  /** The command that listens for the end of the message. */
  token: CommandNumber;
  /** The command that began the recording. */
  recording: CommandNumber;
  /** The reminder of the greatest length, and when it is due. */
  timer: CommandNumber;
  until: Instant;
  /** What tells the end: silence and keys, keys alone where speech is down, or time alone. */
  ear: 'speech' | 'keys' | 'time';
  /** Whether silence from now on would mean that nothing has been said at all. */
  isBlank: boolean;
}>;

/**
 * What the flow is in the middle of; `token` is the command whose event moves it on. `prompts`
 * are the flow's own, look-ups not yet filled in, so that a repetition fills them in as the first
 * time did.
 */
export type Doing =
  | Readonly<{ kind: 'saying'; token: CommandNumber; prompts: readonly Prompt[] }>
  | Collecting
  | Confirming
  | Readonly<{ kind: 'asking'; token: CommandNumber; noInputs: number; noMatches: number }>
  | Readonly<{ kind: 'transferring'; token: CommandNumber }>
  | Readonly<{ kind: 'transferred' }>
  | RingingOthers
  | Talking
  | Queueing
  | TakingMessage
  | HearingHuman
  | OptingOut
  | Requesting
  /** The message is taken, and the caller is thanked. */
  | Readonly<{ kind: 'thanking'; token: CommandNumber; prompts: readonly Prompt[] }>
  | Readonly<{ kind: 'sayingGoodbye'; token: CommandNumber; outcome: Outcome }>
  | Readonly<{ kind: 'hangingUp'; token: CommandNumber; outcome: Outcome }>;

/**
 * Waits in a queue. `asking`: for what the queue says; `hearing`: music and where he stands;
 * `finding`: the music ends before `agent` is rung; `confirming`: whether he is to be called back;
 * `noting`: for the queue to note that.
 */
export type Queueing = Readonly<{
  kind: 'queueing';
  token: CommandNumber;
  phase: 'asking' | 'hearing' | 'finding' | 'confirming' | 'noting';
  agent: Party | null;
  /** Those who were rung before; null as long as nobody was. */
  rang: RingingOthers | null;
  /** Whether the caller is on hold, as he was while somebody was rung. */
  isHeld: boolean;
  /** How often in a row nothing could be played to him. */
  failures: number;
}>;

/** How often a question has failed, by the way in which it did. */
export type Failures = Readonly<{ noInputs: number; noMatches: number; invalids: number }>;

type Collecting = Readonly<{ kind: 'collecting'; token: CommandNumber; failures: Failures }>;
/** The caller is asked whether `answer` is what he meant; it is no secret. */
type Confirming = Readonly<{
  kind: 'confirming';
  token: CommandNumber;
  failures: Failures;
  answer: string;
}>;

export type ActiveCall = CallFacts &
  Readonly<{
    state: 'active';
    connection: ConnectionId;
    connectedAt: Instant;
    step: StepId;
    doing: Doing;
    /** How many steps the call has entered: the limit that ends a caller's walk in circles. */
    stepsTaken: number;
    /** Whether somebody has taken the call and talked to the caller. */
    taken: boolean;
    /** How often the call has been found silent past its deadline since something last happened. */
    silences: number;
    /** By when what the call waits for should have happened; past it the provider is asked. */
    deadline: Instant;
  }>;

export type EndedCall = CallFacts &
  Readonly<{
    state: 'ended';
    outcome: Outcome;
    /** The leg that the call had last, if it got one. */
    connection: ConnectionId | null;
    connectedAt: Instant | null;
    endedAt: Instant;
  }>;

export type Call = ScheduledCall | RingingCall | ActiveCall | EndedCall;
