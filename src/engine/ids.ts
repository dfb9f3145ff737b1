import type { Brand } from '../flow/brand.ts';

/** A call of ours: a keyed hash of what makes the call the same call (22 characters, base64url). */
export type CallId = Brand<string, 'CallId'>;
/** The provider's name for our leg of a call. Opaque. */
export type ConnectionId = Brand<string, 'ConnectionId'>;
/** The id of an event within its call; a second event of the same id is the same event. */
export type EventId = Brand<string, 'EventId'>;
/** Milliseconds since 1970, UTC. */
export type Instant = Brand<number, 'Instant'>;
/** The number of a command within its call, from 1; media events carry it as their token. */
export type CommandNumber = Brand<number, 'CommandNumber'>;

export const later = (at: Instant, ms: number): Instant => (at + ms) as Instant;

/**
 * Events that we make ourselves have ids that follow from what they are about, so that two makers
 * make one.
 */
export const ownEventId = (kind: OwnEventKind, about: number): EventId =>
  `${kind}|${about}` as EventId;

export type OwnEventKind =
  | 'timer'
  | 'kept'
  | 'lost'
  | 'heard'
  | 'failed'
  | 'result'
  | 'silent'
  | 'gone'
  | 'alive'
  | 'overlong'
  | 'cancel'
  | 'offered'
  | 'due'
  | 'deferred';
