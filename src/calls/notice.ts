import type { CommandNumber, Instant } from '../engine/ids.ts';
import type { FlowId } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { Lease } from './callRow.ts';
import type { StatusChange } from './statusChange.ts';

/** Somebody has left a message; `recording` is the command that recorded it. */
export type Voicemail = Readonly<{
  kind: 'voicemail';
  flow: FlowId | null;
  from: Party;
  recording: CommandNumber;
  recordedAt: Instant;
  ms: number;
}>;

/** What somebody is told. It is put into words when it is sent. */
export type NoticeContent = Voicemail | StatusChange;

/** Something that somebody outside has to be told of a call. */
export type Notice = Readonly<{
  /** From 1, within its call; what goes to one address is sent in this order. */
  seq: number;
  /** A signed webhook, or a card that a workflow posts into Teams. */
  channel: 'webhook' | 'teams';
  /** Holds a secret where it is a workflow's, so it is never logged. */
  url: string;
  /** When it was decided. */
  at: Instant;
  content: NoticeContent;
}>;

/** A notice with what has become of it. */
export type KeptNotice = Readonly<{
  notice: Notice;
  state: 'unsent' | 'sent' | 'dead';
  /** Its day of tries counts from here: decided, or by a person's wish tried again. */
  since: Instant;
  /** How often it has been sent without being taken. */
  tries: number;
  /** Not to be sent before. */
  nextAt: Instant;
  /** Who is sending it, and until when the others keep their hands off. */
  lease: Lease | null;
  /** How the last try went, for people. */
  note: string;
}>;

/** A notice as it was read or written, with the ETag that the next write must match. */
export type SavedNotice = Readonly<{ kept: KeptNotice; etag: string }>;

/** A notice that nobody has tried to send yet. */
export const newNotice = (notice: Notice): KeptNotice => ({
  notice,
  state: 'unsent',
  since: notice.at,
  tries: 0,
  nextAt: notice.at,
  lease: null,
  note: '',
});
