import type { Party } from '../../flow/party.ts';
import type { Instant } from '../ids.ts';
import type { Callback } from './queueState.ts';

/** What a call asks of a queue. The same wish twice does what one does. */
export type Wish =
  /** To wait for one of the agents, for `waitMs` at most; or to hear what has become of that. */
  | Readonly<{ kind: 'join'; agents: readonly Party[]; maxLength: number; waitMs: number }>
  /** The agent of an offer did not take the call and is left alone for a while. */
  | Readonly<{ kind: 'pass'; offer: number; restMs: number }>
  /** The agent of an offer has taken the call. */
  | Readonly<{ kind: 'keep'; offer: number }>
  /** To be called, in the place that the call has or else at the end; the call itself leaves. */
  | Readonly<{ kind: 'callBack'; callback: Callback; notBefore: Instant; maxLength: number }>
  /** To be in it no longer, talking or waiting. `wasConnected`: whether anybody was on the line. */
  | Readonly<{ kind: 'leave'; wasConnected: boolean }>;

/** What a queue answers. */
export type QueueAnswer =
  | Readonly<{ kind: 'waiting'; ticket: number; position: number; waitMs: number }>
  | Readonly<{ kind: 'offered'; ticket: number; offer: number; agent: Party }>
  | Readonly<{ kind: 'full' }>
  /** The call has no place in the queue. */
  | Readonly<{ kind: 'lost' }>
  /** It will be called back. */
  | Readonly<{ kind: 'noted' }>
  /** The number is to be called back already. */
  | Readonly<{ kind: 'already' }>
  /** The number must not be called. */
  | Readonly<{ kind: 'refused' }>
  /** The queue could not be asked. */
  | Readonly<{ kind: 'failed' }>;
