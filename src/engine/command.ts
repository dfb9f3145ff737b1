import type { DtmfKey, Sound } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { QueueName } from '../flow/queueName.ts';
import type { CommandNumber, ConnectionId, Instant } from './ids.ts';
import type { Wish } from './queue/wish.ts';

type Numbered = Readonly<{ n: CommandNumber }>;

/**
 * How prompts are spoken. `pauseMs` of silence come first, for a line that has only just opened.
 */
export type Speech = Readonly<{
  prompts: readonly Sound[];
  pauseMs: number;
  voice: string;
  language: string;
}>;

/** One answer that a caller may give; `words` is empty for every choice or for none. */
export type Choice = Readonly<{ key: DtmfKey; words: readonly string[] }>;

export type Answer = Numbered & Readonly<{ kind: 'answer' }>;
export type Reject = Numbered & Readonly<{ kind: 'reject'; reason: 'busy' | 'forbidden' }>;
export type Redirect = Numbered & Readonly<{ kind: 'redirect'; to: Party }>;
export type Create = Numbered & Readonly<{ kind: 'create'; to: Party; from: PhoneNumber | null }>;
export type Say = Numbered & Readonly<{ kind: 'say'; speech: Speech }>;
/** A question that one key, or a word that stands for it, answers. */
export type Ask = Numbered &
  Readonly<{
    kind: 'ask';
    speech: Speech;
    choices: readonly Choice[];
    silenceMs: number;
    bargeIn: boolean;
    /** Who is asked, alone among all on the call; null for the other party of a call of two. */
    to: Party | null;
  }>;
/** A question that several keys answer: up to `most` of them, fewer if `stopKey` ends them. */
export type Collect = Numbered &
  Readonly<{
    kind: 'collect';
    speech: Speech;
    most: number;
    stopKey: DtmfKey | null;
    /** How long to wait for the first key after the question, and for each further one. */
    silenceMs: number;
    betweenKeysMs: number;
    bargeIn: boolean;
  }>;
/** Waits until the caller has spoken and is silent for `endSilenceMs`, or presses a key. */
export type Listen = Numbered &
  Readonly<{
    kind: 'listen';
    speech: Speech;
    silenceMs: number;
    endSilenceMs: number;
    bargeIn: boolean;
  }>;
/** From now on every key is told, beside whatever is played. */
export type ListenForKeys = Numbered & Readonly<{ kind: 'listenForKeys' }>;
/** Plays to everybody, over and over, until something else is played. */
export type PlayMusic = Numbered & Readonly<{ kind: 'playMusic'; speech: Speech }>;

/** Puts somebody aside: who is on hold hears `speech` over and over, and nobody else. */
export type Hold = Numbered & Readonly<{ kind: 'hold'; who: Party; speech: Speech }>;
export type Unhold = Numbered & Readonly<{ kind: 'unhold'; who: Party }>;
/** Rings somebody for `ringMs` and lets him join the call. */
export type Add = Numbered &
  Readonly<{ kind: 'add'; to: Party; from: PhoneNumber | null; ringMs: number }>;
/** Stops ringing whom command `of` rings; should he be on the call by then, he is removed. */
export type CancelAdd = Numbered & Readonly<{ kind: 'cancelAdd'; of: CommandNumber; who: Party }>;
export type Remove = Numbered & Readonly<{ kind: 'remove'; who: Party }>;

/** Records everybody; the other three name the command that began the recording. */
export type StartRecording = Numbered & Readonly<{ kind: 'startRecording' }>;
export type StopRecording = Numbered & Readonly<{ kind: 'stopRecording'; of: CommandNumber }>;
export type PauseRecording = Numbered & Readonly<{ kind: 'pauseRecording'; of: CommandNumber }>;
export type ResumeRecording = Numbered & Readonly<{ kind: 'resumeRecording'; of: CommandNumber }>;

export type Transfer = Numbered & Readonly<{ kind: 'transfer'; to: Party }>;
/** `connection` names the leg to end, which need not be the one that the call holds now. */
export type HangUp = Numbered & Readonly<{ kind: 'hangUp'; connection: ConnectionId }>;
/** Wakes the call at `at`; the deadline itself stands in the call. */
export type Remind = Numbered & Readonly<{ kind: 'remind'; at: Instant }>;

/** Asks the web service that the step names; what is asked is made of flow and call when sent. */
export type Request = Numbered & Readonly<{ kind: 'request' }>;

/** Asks a queue of callers for something, on behalf of the call. */
export type AskQueue = Numbered & Readonly<{ kind: 'askQueue'; queue: QueueName; wish: Wish }>;

/** Puts a number on the do-not-call list, whatever becomes of the call. */
export type Suppress = Numbered & Readonly<{ kind: 'suppress'; number: PhoneNumber }>;

/** What the provider of telephony is asked to do. */
export type ProviderCommand =
  | Answer
  | Reject
  | Redirect
  | Create
  | Say
  | Ask
  | Collect
  | Listen
  | ListenForKeys
  | PlayMusic
  | Hold
  | Unhold
  | Add
  | CancelAdd
  | Remove
  | StartRecording
  | StopRecording
  | PauseRecording
  | ResumeRecording
  | Transfer
  | HangUp;

/** What is sent to a queue of our own, and nothing else. */
export type QueuedCommand = Remind | Request;

/** What a decision asks for: imperative, numbered within its call, in the order of execution. */
export type Command = ProviderCommand | QueuedCommand | AskQueue | Suppress;
