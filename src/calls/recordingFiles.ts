import type { Readable } from 'node:stream';
import type { RecordingLocation } from './recordingReady.ts';

/** Why a file was not fetched or deleted; a note holds no secret. */
export type RecordingFailure =
  /** It was deleted, or the provider's time to keep it is over. */
  | Readonly<{ kind: 'gone'; note: string }>
  /** Refused for good. */
  | Readonly<{ kind: 'refused'; note: string }>
  /** Try again: a timeout, a reset, a 5xx, a 429. */
  | Readonly<{ kind: 'unknown'; retryAfterMs: number | null; note: string }>;

export type RecordingDownload =
  /**
   * The file is coming; the stream fails if it breaks off. `length` is in bytes, null if the
   * provider did not say.
   */
  | Readonly<{ kind: 'downloaded'; content: Readable; length: number | null }>
  /** The provider has had no bytes yet, each time that it was asked. */
  | Readonly<{ kind: 'empty' }>
  | RecordingFailure;

/** The files of recordings where the provider keeps them for a day. Nothing is thrown. */
export type RecordingFiles = Readonly<{
  download: (location: RecordingLocation) => Promise<RecordingDownload>;
  /** What is gone already counts as deleted. */
  delete: (
    location: RecordingLocation,
  ) => Promise<Readonly<{ kind: 'deleted' }> | RecordingFailure>;
}>;
