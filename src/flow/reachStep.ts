import type { DtmfKey, Prompt, Target } from './flow.ts';
import type { Party } from './party.ts';
import type { CallbackStep, QueueStep } from './queueStep.ts';

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

/** The steps that bring the caller together with other people. */
export type ReachStep = TransferStep | ConnectStep | QueueStep | CallbackStep;
