import type { EventId, Instant } from '../engine/ids.ts';
import type { Brand } from '../flow/brand.ts';
import type { Handle } from './ports.ts';

/** The provider's name for the call that was recorded, shared by all of its legs. Opaque. */
export type ServerCallId = Brand<string, 'ServerCallId'>;
/** Where the provider keeps a file of a recording; only its own client can fetch it. */
export type RecordingLocation = Brand<string, 'RecordingLocation'>;

/** One file of a recording; long recordings have several. */
export type RecordingChunk = Readonly<{
  /** Its place among the chunks, from 0. */
  index: number;
  contentLocation: RecordingLocation;
  deleteLocation: RecordingLocation | null;
  /** The provider's word for why it ends. */
  endReason: string;
}>;

/** A recording has ended and its files can be fetched. */
export type RecordingReady = Readonly<{
  /** A redelivery has the same id. */
  eventId: EventId;
  occurredAt: Instant;
  /** The provider's name for it, which starting it has given. */
  recording: Handle;
  serverCallId: ServerCallId;
  /** In the order in which they are heard; there is at least one. */
  chunks: readonly RecordingChunk[];
  startedAt: Instant;
  durationMs: number;
  /** The provider's word for why the recording ended. */
  endReason: string;
}>;
