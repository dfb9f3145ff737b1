import type { FlowId, Target } from '../../flow/flow.ts';
import type { Party } from '../../flow/party.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import type { QueueName } from '../../flow/queueName.ts';
import type { CallId, Instant } from '../ids.ts';

/** A call that is to be placed to somebody who asked for it. */
export type Callback = Readonly<{
  number: PhoneNumber;
  /** Our number that he called, to be shown to him; null where there is none. */
  from: PhoneNumber | null;
  flow: FlowId;
  /** Where in the flow the call begins once he has answered. */
  start: Target;
  variables: Readonly<Record<string, string>>;
  /** The call in which he asked. */
  askedBy: CallId;
  /** How many calls have been placed, and how many may be. */
  attempts: number;
  tries: number;
  /** How long after an attempt that came to nothing the next one is made. */
  retryMs: number;
  /** The offer for which the newest call was placed; 0 before there was one. */
  placedFor: number;
}>;

/**
 * Somebody's place in a queue. `waiting`: for an agent, or for the time of the callback;
 * `offered`: an agent is kept for him and rung; `served`: they talk.
 */
export type Ticket = Readonly<{
  /** From 1, in the order of coming; no two tickets of a queue ever have the same. */
  number: number;
  /** Null for a callback as long as no call has been placed for it. */
  call: CallId | null;
  state: 'waiting' | 'offered' | 'served';
  callback: Callback | null;
  /** Who may take the call; nobody for a callback that needs no agent. */
  agents: readonly Party[];
  agent: Party | null;
  /** The newest offer, numbered like tickets; 0 before there was one. */
  offer: number;
  /** Since when the ticket is in its state. */
  since: Instant;
  notBefore: Instant;
  /** Past it a ticket without a call is dropped, and of one with a call the call is looked up. */
  until: Instant;
}>;

/** Who takes calls. One who has no row yet is free, and has been for the longest time. */
export type Agent = Readonly<{
  party: Party;
  state: 'free' | 'ringing' | 'busy' | 'resting';
  since: Instant;
  /** When a rest ends; of no meaning otherwise. */
  until: Instant;
}>;

export type QueueState = Readonly<{
  name: QueueName;
  /** The number that the next ticket or offer gets. */
  next: number;
  /** How long an agent has had with a caller, the newest ones counting most. */
  averageMs: number;
  /** In the order of their numbers. */
  tickets: readonly Ticket[];
  agents: readonly Agent[];
}>;

/** How long a caller is taken to be with an agent before anybody has been. */
export const firstAverageMs = 180_000;

export const emptyQueue = (name: QueueName): QueueState => ({
  name,
  next: 1,
  averageMs: firstAverageMs,
  tickets: [],
  agents: [],
});
