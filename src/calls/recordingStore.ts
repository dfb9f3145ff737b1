import type { Readable } from 'node:stream';
import type { CallId, CommandNumber } from '../engine/ids.ts';

/** A recording that is kept; nothing of its sound is read before `read` is called. */
export type KeptRecording = Readonly<{
  /** Bytes. */
  length: number;
  contentType: string;
  /** The bytes from `start` to `end`, both included; at once, for it may be gone later. */
  read: (start: number, end: number) => Promise<Readable>;
}>;

/** Where the recordings of calls are kept, each under the command that began it. */
export type RecordingStore = Readonly<{
  /** Keeps a recording in place of the one before, if there was one. */
  put: (
    id: CallId,
    n: CommandNumber,
    content: Uint8Array | Readable,
    contentType: string,
  ) => Promise<void>;
  open: (id: CallId, n: CommandNumber) => Promise<KeptRecording | null>;
  /** Removing what is not there changes nothing. */
  remove: (id: CallId, n: CommandNumber) => Promise<void>;
}>;
