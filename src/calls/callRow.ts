import type { Call } from '../engine/call.ts';
import type { Command } from '../engine/command.ts';
import type { CallEvent } from '../engine/event.ts';
import type { CommandNumber, Instant } from '../engine/ids.ts';
import type { Handle } from './ports.ts';

/** A command that was decided and has not been settled yet. */
export type Pending = Readonly<{
  command: Command;
  /** From when its deadline counts; also the first-sent time of its idempotency id. */
  since: Instant;
  /** Whether it may have been executed before: then a refusal may only mean that it took effect. */
  repeated: boolean;
}>;

/** Who executes this call's commands, and until when the others keep their hands off. */
export type Lease = Readonly<{ owner: string; until: Instant }>;

/** All that is kept of a call; written as a whole, under its ETag. */
export type CallRow = Readonly<{
  call: Call;
  /** In the order of their numbers. */
  pending: readonly Pending[];
  lease: Lease | null;
  /** What the provider calls that which a command has made, by the command's number. */
  handles: Readonly<Record<string, Handle>>;
  /** The random part of the call's callback address. */
  callbackToken: string;
  /** The provider's ticket to answer, reject or redirect the call; erased once used. */
  answerContext: string | null;
  /**
   * The event or request that made the call: its Event Grid id, or the hash of the request's body.
   */
  origin: string;
  /** The number that the call's next notice gets, from 1. */
  nextNotice: number;
  /** Whether anybody has been dialled in this call, so that there is something to release. */
  hasDialled: boolean;
  /** Goes up by one with every save. */
  revision: number;
}>;

/** A row as it was read or written, with the ETag that the next write must match. */
export type Saved = Readonly<{ row: CallRow; etag: string }>;

/** What became of a command, kept for the timeline. `ms` is how long the provider took. */
export type SettledCommand = Readonly<{
  n: CommandNumber;
  kind: Command['kind'];
  result: 'done' | 'failed' | 'gone' | 'unknown' | 'dropped';
  at: Instant;
  ms: number;
  note: string;
}>;

/** What happened to a call and what was done, each in the order of its time. */
export type Timeline = Readonly<{
  events: readonly CallEvent[];
  commands: readonly SettledCommand[];
}>;
