import type { Brand } from './brand.ts';
import type { Calendars } from './calendar.ts';
import type { KeepStep } from './keepStep.ts';
import type { OutboundStep } from './outboundStep.ts';
import type { ReachStep } from './reachStep.ts';
import type { RequestStep } from './requestStep.ts';
import type { RuleStep } from './ruleStep.ts';
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

export type HangupStep = Readonly<{ kind: 'hangup'; prompt: Prompt | null }>;

/** The steps that talk with the caller alone. */
export type TalkStep = SayStep | MenuStep | CollectStep | LanguageStep | HangupStep;

export type Step = TalkStep | ReachStep | KeepStep | OutboundStep | RuleStep | RequestStep;

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
