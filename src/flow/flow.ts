import type { Brand } from './brand.ts';
import type { CalendarRef, Calendars } from './calendar.ts';
import type { When } from './condition.ts';
import type { Party } from './party.ts';
import type { QueueName } from './queueName.ts';
import type { Switches } from './switches.ts';

/** The name of a flow, which is the name of its file without `.yaml`. */
export type FlowId = Brand<string, 'FlowId'>;
/** SHA-256 of a compiled flow: a call keeps to the very flow that it began with. */
export type FlowHash = Brand<string, 'FlowHash'>;
export type StepId = Brand<string, 'StepId'>;

/** Where a call goes next: a step, or `end`, which is built in and hangs up. */
export type Target = StepId | 'end';

export const dtmfKeys = [
  ...(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const),
  ...(['star', 'pound'] as const),
];
/** A key of a telephone, by the name that a flow gives it. */
export type DtmfKey = (typeof dtmfKeys)[number];

/** What can be played. Text and SSML may hold `{{caller.number}}`-style look-ups. */
export type Sound =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'ssml'; ssml: string }>
  | AudioSound;

/** A recording, under the name by which it is kept, and how long it lasts. */
export type AudioSound = Readonly<{ kind: 'file'; file: string; ms: number }>;

/** A sound; one that has a recorded version, for when speech is down, is `spoken` otherwise. */
export type Voiced = Sound | Readonly<{ kind: 'spoken'; sound: Sound; recorded: AudioSound }>;

/** What a caller hears: the same in every language, or something else in each (by BCP 47). */
export type Prompt =
  | Voiced
  | Readonly<{ kind: 'translated'; in: Readonly<Record<string, Voiced>> }>;

export type SayStep = Readonly<{ kind: 'say'; prompt: Prompt; go: Target }>;

export type MenuKey = Readonly<{ key: DtmfKey; go: Target; words: readonly string[] }>;

/** What happens when a menu gets no usable answer: after `tries` failures the call goes to `go`. */
export type Retry = Readonly<{ prompt: Prompt | null; tries: number; go: Target }>;

export type MenuStep = Readonly<{
  kind: 'menu';
  prompt: Prompt;
  /** In the order of the file; `star`, unless the flow says otherwise, goes to the menu itself. */
  keys: readonly MenuKey[];
  noInput: Retry;
  noMatch: Retry;
  bargeIn: boolean;
  /** How long to wait for an answer after the prompt has ended. */
  silenceMs: number;
}>;

export type TransferStep = Readonly<{
  kind: 'transfer';
  to: Party;
  prompt: Prompt | null;
  ifFails: Target;
}>;

/** How people are rung, and how whoever answers is asked to take the call. */
export type Ring = Readonly<{
  /** How long each of them is let ring. */
  ringMs: number;
  /** What the caller hears meanwhile, over and over. */
  hold: Prompt;
  /** What whoever answers hears first: who is calling. */
  announce: Prompt;
  /** The key by which the call is taken, what asks for it, and how long that is waited for. */
  accept: Readonly<{ key: DtmfKey; prompt: Prompt; silenceMs: number }>;
}>;

export type ConnectStep = Readonly<{
  kind: 'connect';
  /** Who is rung: everybody of a round at once, one round after the other. */
  rounds: readonly (readonly Party[])[];
  /** How often all rounds are gone through. */
  tries: number;
  ring: Ring;
  prompt: Prompt | null;
  /** Where the call goes when whoever took it hangs up first. */
  go: Target;
  ifNobody: Target;
  /** Where it goes if nobody took it and somebody was busy or declined. */
  ifBusy: Target;
}>;

/** How whoever waits in a queue may have himself called back. */
export type QueueCallback = Readonly<{
  key: DtmfKey;
  /** What offers it, asks whether the number is right, and says what has become of it. */
  offer: Prompt;
  confirm: Prompt;
  noted: Prompt;
  already: Prompt;
  refused: Prompt;
  /** Where the call back begins. */
  answered: Target;
  /** Where the call goes in which it was asked for. */
  go: Target;
  tries: number;
  retryMs: number;
}>;

/** Waits for one of the agents, who are rung one at a time. */
export type QueueStep = Readonly<{
  kind: 'queue';
  queue: QueueName;
  agents: readonly Party[];
  prompt: Prompt | null;
  /** Tells where the caller stands. */
  position: Prompt;
  ring: Ring;
  /** How often that is told. */
  everyMs: number;
  maxWaitMs: number;
  maxLength: number;
  /** How long an agent who did not take a call is left alone. */
  restMs: number;
  callback: QueueCallback | null;
  /** Where the call goes when the agent hangs up first. */
  go: Target;
  ifNobody: Target;
  ifTimeout: Target;
  ifFull: Target;
}>;

/** Offers to call somebody later. */
export type CallbackStep = Readonly<{
  kind: 'callback';
  prompt: Prompt;
  /** A text with look-ups that is the number to call. */
  number: string;
  afterMs: number;
  noted: Prompt;
  already: Prompt;
  answered: Target;
  tries: number;
  retryMs: number;
  go: Target;
  ifDeclined: Target;
  ifRefused: Target;
}>;

/** What digits must be to be taken; each kind has its own form in which they are kept. */
export type CollectKind =
  | Readonly<{ kind: 'digits' }>
  /** A whole number; kept without leading zeros. */
  | Readonly<{ kind: 'number'; least: number; most: number }>
  /** A phone number, national ones as dialled in `country` (ISO 3166); kept as E.164. */
  | Readonly<{ kind: 'phone'; country: string }>
  /** A day, typed in the order of `order`; kept as YYYY-MM-DD. */
  | Readonly<{ kind: 'date'; order: 'DDMMYYYY' | 'MMDDYYYY' | 'YYYYMMDD' }>
  /** Digits of which the last one is right by the formula of Luhn, as on cards. */
  | Readonly<{ kind: 'card' }>;

export type CollectStep = Readonly<{
  kind: 'collect';
  prompt: Prompt;
  /** The variable that gets the answer, or the secret if it is one. */
  into: string;
  isSecret: boolean;
  what: CollectKind;
  /** How many digits, at least and at most. */
  least: number;
  most: number;
  stopKey: DtmfKey | null;
  silenceMs: number;
  betweenKeysMs: number;
  bargeIn: boolean;
  /** The answer is read back, and the caller presses 1 to confirm it; null for no such question. */
  confirm: Prompt | null;
  noInput: Retry;
  /** Too few digits, or a key that is no digit. */
  noMatch: Retry;
  /** Digits enough that are no such number, date or card, or that the caller did not confirm. */
  invalid: Retry;
  go: Target;
}>;

export type LanguageChoice = Readonly<{
  key: DtmfKey;
  language: string;
  /** What is said of this choice, in its own language. */
  prompt: Prompt;
  words: readonly string[];
}>;

export type LanguageStep = Readonly<{
  kind: 'language';
  /** In the order in which they are offered. */
  choices: readonly LanguageChoice[];
  noInput: Retry;
  noMatch: Retry;
  silenceMs: number;
  go: Target;
}>;

/** Where somebody is told of a message: https addresses; null where nobody is. */
export type Notify = Readonly<{ webhook: string | null; teams: string | null }>;

export type VoicemailStep = Readonly<{
  kind: 'voicemail';
  /** What is said before the beep. */
  prompt: Prompt | null;
  maxMs: number;
  /** How much silence ends the message. */
  endSilenceMs: number;
  thanks: Prompt | null;
  go: Target;
  /** Where the call goes if nothing can be recorded. */
  ifFails: Target;
  notify: Notify;
}>;

/** One of the two answers to the question whether the call may be recorded. */
export type ConsentAnswer = Readonly<{ key: DtmfKey; words: readonly string[] }>;

/** How the caller agrees: he is told and stays on the line, or he is asked. */
export type ConsentBy =
  | Readonly<{ kind: 'announced'; prompt: Prompt }>
  | Readonly<{
      kind: 'asked';
      prompt: Prompt;
      yes: ConsentAnswer;
      no: ConsentAnswer;
      /** No answer is no consent, once it has been missing this often. */
      tries: number;
      silenceMs: number;
      declined: Target;
    }>;

export type RecordStep = Readonly<{
  kind: 'record';
  /**
   * How the recording begins, and where the call goes if it cannot be recorded (null: on as ever);
   * null where the step ends a recording.
   */
  begin: Readonly<{ consent: ConsentBy; ifFails: Target | null }> | null;
  go: Target;
}>;

export type HangupStep = Readonly<{ kind: 'hangup'; prompt: Prompt | null }>;

/** Goes by what a calendar says of the moment. */
export type HoursStep = Readonly<{
  kind: 'hours';
  calendar: CalendarRef;
  open: Target;
  closed: Target;
  /** Where the call goes when it is closed for a holiday; null for the same way as `closed`. */
  holiday: Target | null;
}>;

export type BranchCase = Readonly<{ when: When; go: Target }>;
/** Goes by the first case that holds. */
export type BranchStep = Readonly<{
  kind: 'branch';
  cases: readonly BranchCase[];
  otherwise: Target;
}>;

/** Gives variables new values, all of them by what they were before. */
export type SetStep = Readonly<{
  kind: 'set';
  /** Texts with look-ups. */
  variables: Readonly<Record<string, string>>;
  go: Target;
}>;

export type GotoStep = Readonly<{ kind: 'goto'; go: Target }>;

export type Step =
  | SayStep
  | MenuStep
  | CollectStep
  | LanguageStep
  | TransferStep
  | ConnectStep
  | QueueStep
  | CallbackStep
  | VoicemailStep
  | RecordStep
  | HangupStep
  | HoursStep
  | BranchStep
  | SetStep
  | GotoStep;

/** A call flow as the engine runs it: checked, complete, free of anything about its YAML. */
export type Flow = Readonly<{
  name: FlowId;
  hash: FlowHash;
  /** A voice of the speech service, such as `en-US-JennyNeural`. */
  voice: string;
  /** BCP 47, such as `en-US`; the voice's own language unless the flow names one. */
  language: string;
  /** The languages that a caller may choose, each with its voice; empty for only the one. */
  voices: Readonly<Record<string, string>>;
  /** By whose clocks times are told to callers; null for UTC. */
  zone: string | null;
  start: StepId;
  steps: Readonly<Record<StepId, Step>>;
  /** Those of `calendars.yaml` that the steps name: a call keeps to the hours it began with. */
  calendars: Calendars;
  /** Empty as compiled and no part of the hash: filled in whenever a call loads its flow. */
  switches: Switches;
}>;
