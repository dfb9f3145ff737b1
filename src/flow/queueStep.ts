import type { DtmfKey, Prompt, Target } from './flow.ts';
import type { Party } from './party.ts';
import type { QueueName } from './queueName.ts';
import type { Ring } from './reachStep.ts';

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
