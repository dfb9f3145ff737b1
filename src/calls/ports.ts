import type { Call } from '../engine/call.ts';
import type { ProviderCommand } from '../engine/command.ts';
import type { CallEvent, Cause } from '../engine/event.ts';
import type { CallId, CommandNumber, ConnectionId, Instant } from '../engine/ids.ts';
import type { QueueState } from '../engine/queue/queueState.ts';
import type { Brand } from '../flow/brand.ts';
import type { Flow, FlowHash } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { QueueName } from '../flow/queueName.ts';
import type { Switches } from '../flow/switches.ts';
import type { CallRow, Saved, SettledCommand, Timeline } from './callRow.ts';
import type { KeptNotice, Notice, SavedNotice } from './notice.ts';

/** One transaction in a call's partition: all of it is written, or nothing. */
export type Change = Readonly<{
  id: CallId;
  /** The row to write, or null when only events are noted. */
  row: CallRow | null;
  /** The ETag that the row must still have; null inserts a row that must not exist yet. */
  etag: string | null;
  /** Each is inserted; one that is there already makes the whole change a `duplicate`. */
  events: readonly CallEvent[];
  /** Inserted or merged. */
  settled: readonly SettledCommand[];
  /** Inserted, each under its number. */
  notices: readonly Notice[];
}>;

export type SaveResult =
  | Readonly<{ kind: 'saved'; etag: string }>
  /** An event of the change, or the row that it was to insert, exists already. */
  | Readonly<{ kind: 'duplicate' }>
  /** The row has another ETag, or is gone. */
  | Readonly<{ kind: 'conflict' }>;

/** Where calls are kept. Every method is one round trip; a failure of storage itself is thrown. */
export type CallStore = Readonly<{
  load: (id: CallId) => Promise<Saved | null>;
  save: (change: Change) => Promise<SaveResult>;
  timeline: (id: CallId) => Promise<Timeline>;
  /** The notices of a call that are neither sent nor given up, in the order of their numbers. */
  unsentNotices: (id: CallId) => Promise<readonly SavedNotice[]>;
  /** One notice, whatever has become of it; null when there is none of that number. */
  notice: (id: CallId, seq: number) => Promise<SavedNotice | null>;
  /**
   * Writes what has become of a notice; its new ETag, or null when it no longer has `etag`: another
   * writer was there, or our own write whose answer was lost.
   */
  replaceNotice: (id: CallId, kept: KeptNotice, etag: string) => Promise<string | null>;
}>;

/** A call in the list of its day (UTC, by the time it was made). */
export type DayEntry = Readonly<{ call: Call; revision: number }>;
export type DayPage = Readonly<{ calls: readonly Call[]; continuation: string | null }>;

/** The call that a recording is of, and the command that began it. */
export type RecordingOf = Readonly<{ call: CallId; n: CommandNumber }>;

/** A call that is to be dialled at a time, unless its row says otherwise by now. */
export type DueCall = Readonly<{ id: CallId; dueAt: Instant }>;

/** How calls are found again. Writes are idempotent. */
export type CallIndex = Readonly<{
  markActive: (id: CallId) => Promise<void>;
  clearActive: (id: CallId) => Promise<void>;
  /** Remembers that a call is to be dialled at a time; again changes nothing. */
  markDue: (id: CallId, dueAt: Instant) => Promise<void>;
  clearDue: (id: CallId, dueAt: Instant) => Promise<void>;
  /** Calls that were to be dialled before a time, at most `limit` of them, the earliest first. */
  due: (before: Instant, limit: number) => Promise<readonly DueCall[]>;
  /** Every id that is marked active; order and freshness are not promised. */
  active: () => Promise<readonly CallId[]>;
  /** Remembers which command of which call began a recording; doing it again changes nothing. */
  markRecording: (recording: Handle, of: RecordingOf) => Promise<void>;
  /** Null for a recording that is none of ours. */
  recordingOf: (recording: Handle) => Promise<RecordingOf | null>;
  /** Writes the call into the list of its day unless a newer revision stands there. */
  listCall: (entry: DayEntry) => Promise<void>;
  /**
   * `day` is `YYYY-MM-DD`. At most `limit` calls, oldest first; an unknown continuation is an
   * error.
   */
  day: (day: string, limit: number, continuation: string | null) => Promise<DayPage>;
  /** Remembers that a number took part in a call, under a keyed hash of the number. */
  markNumber: (numberHash: string, id: CallId) => Promise<void>;
}>;

/** Compiled flows by hash, kept as long as a call may need them. */
export type FlowStore = Readonly<{
  get: (hash: FlowHash) => Promise<Flow | null>;
  keep: (flow: Flow) => Promise<void>;
}>;

/** What operators have switched on. */
export type SwitchStore = Readonly<{
  /** Every switch that was turned on and not off again, whether its end has come or not. */
  all: () => Promise<Switches>;
  /** Turns a switch on, or changes the end and the words of one that is on. */
  turnOn: (name: string, how: Switches[string]) => Promise<void>;
  /** Resolves with whether the switch was there. */
  turnOff: (name: string) => Promise<boolean>;
}>;

/** Something that a person did to the system; `details` hold no phone number in the clear. */
export type AuditEntry = Readonly<{
  at: Instant;
  who: string;
  /** Such as `switch.on`. */
  what: string;
  /** What it was done to. */
  subject: string;
  details: Readonly<Record<string, string>>;
}>;

/** What people did, kept to be looked up. */
export type AuditStore = Readonly<{
  note: (entry: AuditEntry) => Promise<void>;
  /** At most `limit` entries from `since` on and not after `until`, newest first. */
  list: (since: Instant, until: Instant, limit: number) => Promise<readonly AuditEntry[]>;
}>;

/** A queue as it was read, with the ETag that the next save must match; null before the first. */
export type SavedQueue = Readonly<{ queue: QueueState; etag: string | null }>;

/** Where queues of callers are kept. */
export type QueueStore = Readonly<{
  /** A queue that nobody has come to yet is empty. */
  load: (name: QueueName) => Promise<SavedQueue>;
  /** All of it is written or nothing; false when somebody else has saved the queue meanwhile. */
  save: (before: SavedQueue, after: QueueState) => Promise<boolean>;
  /** The queues in which somebody has a place. */
  taken: () => Promise<readonly QueueName[]>;
}>;

/** A notice that was given up, with the call that it is of. */
export type DeadNotice = Readonly<{ call: CallId; kept: KeptNotice }>;

/** The notices that were given up, for people to look at. */
export type DeadNotices = Readonly<{
  /** Adding one again changes nothing. */
  add: (call: CallId, kept: KeptNotice) => Promise<void>;
  /** At most `limit` of them, the oldest first. */
  list: (limit: number) => Promise<readonly DeadNotice[]>;
  /** Removing what is not there changes nothing. */
  remove: (call: CallId, kept: KeptNotice) => Promise<void>;
}>;

/** Sends messages that make something happen for a call; all that counts stands in its row. */
export type Wakeups = Readonly<{
  /** Wakes the call at a time, for the deadline of command `n`. */
  wake: (id: CallId, n: CommandNumber, at: Instant, now: Instant) => Promise<void>;
  /** Wakes a call that is scheduled for `dueAt`, at that time or, if that is far off, before. */
  dial: (id: CallId, dueAt: Instant, now: Instant) => Promise<void>;
  /** Has a call cancelled, by whoever takes the message. */
  cancel: (id: CallId) => Promise<void>;
  /** Has request `n` sent to the web service that it is for, from `now` on. */
  request: (id: CallId, n: CommandNumber, now: Instant) => Promise<void>;
  /** Has somebody look at a time whether there is anything to be done for a queue. */
  runQueue: (name: QueueName, at: Instant, now: Instant) => Promise<void>;
  /** Has the notices of a call sent that are due at a time. */
  notify: (id: CallId, at: Instant, now: Instant) => Promise<void>;
}>;

/** The provider's name for an invitation or a recording. Opaque. */
export type Handle = Brand<string, 'Handle'>;

/** A command with all that the provider must be told of its call. */
export type Order = Readonly<{
  command: ProviderCommand;
  /** Our leg; null before there is one. */
  connection: ConnectionId | null;
  /** Who is at the other end: who hears the prompts and presses the keys. */
  party: Party;
  callbackUrl: string;
  answerContext: string | null;
  /** What the provider calls that which command `of` has made; null where it is not known. */
  handle: Handle | null;
  /** A UUID that is the same at every repetition of this command. */
  idempotencyKey: string;
  firstSent: Instant;
}>;

export type Execution =
  /**
   * Accepted; `connection` is the leg that an `answer` or `create` has made, `handle` names what an
   * `add` or `startRecording` has made.
   */
  | Readonly<{ kind: 'done'; connection: ConnectionId | null; handle: Handle | null }>
  /** Refused for good (a 4xx). */
  | Readonly<{ kind: 'refused'; cause: Cause; note: string }>
  /** The call is over. */
  | Readonly<{ kind: 'gone'; note: string }>
  /** It may or may not have taken effect: a timeout, a reset, a 5xx, a 429. */
  | Readonly<{ kind: 'unknown'; retryAfterMs: number | null; note: string }>;

/** The provider of telephony. `execute` never throws for what the provider or the network does. */
export type CallGateway = Readonly<{
  execute: (order: Order) => Promise<Execution>;
  probe: (connection: ConnectionId) => Promise<'ringing' | 'connected' | 'gone' | 'unknown'>;
}>;

/** Time and chance, so that tests can hold both still. */
export type Clock = Readonly<{
  now: () => Instant;
  sleep: (ms: number) => Promise<void>;
  /** 128 random bits, base64url: an owner of a lease, a callback token. */
  random: () => string;
}>;

/** One thing worth knowing, for people; `fields` hold no phone number in the clear. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  fields?: Readonly<Record<string, string | number | boolean | null>>,
) => void;
