import type { DtmfKey, Prompt } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { CommandNumber, ConnectionId, Instant } from './ids.ts';

type Numbered = Readonly<{ n: CommandNumber }>;

/**
 * How prompts are spoken. `pauseMs` of silence come first, for a line that has only just opened.
 */
export type Speech = Readonly<{
  prompts: readonly Prompt[];
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
export type Ask = Numbered &
  Readonly<{
    kind: 'ask';
    speech: Speech;
    choices: readonly Choice[];
    silenceMs: number;
    bargeIn: boolean;
  }>;
export type Transfer = Numbered & Readonly<{ kind: 'transfer'; to: Party }>;
/** `connection` names the leg to end, which need not be the one that the call holds now. */
export type HangUp = Numbered & Readonly<{ kind: 'hangUp'; connection: ConnectionId }>;
/** Wakes the call at `at`; the deadline itself stands in the call. */
export type Remind = Numbered & Readonly<{ kind: 'remind'; at: Instant }>;

/** What the provider of telephony is asked to do. */
export type ProviderCommand = Answer | Reject | Redirect | Create | Say | Ask | Transfer | HangUp;

/** What a decision asks for: imperative, numbered within its call, in the order of execution. */
export type Command = ProviderCommand | Remind;
