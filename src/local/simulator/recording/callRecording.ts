import type { Connection } from '../calls/model.ts';
import type { Soundtrack } from './createSoundtrack.ts';

export type RecordingSettings = {
  readonly content: 'audio' | 'audioVideo';
  readonly channel: 'mixed' | 'unmixed';
  readonly format: 'wav' | 'mp3' | 'mp4';
  readonly isPausedAtStart: boolean;
  /** Raw ids that are to have the first channels of an unmixed recording, in this order. */
  readonly speakers: readonly string[];
  /** Where state changes are told; the leg's callback address if there is none. */
  readonly callbackUri: string | undefined;
};

/** One file of a recording: recordings are cut after some hours. Times are recorded time. */
export type RecordingChunk = {
  readonly documentId: string;
  readonly index: number;
  readonly endReason: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** How often it was asked for. */
  downloads: number;
  isDeleted: boolean;
};

/** A recording of a call, going on or over. */
export type CallRecording = {
  readonly id: string;
  /** The leg that asked for it, and that is told of it. */
  readonly connection: Connection;
  readonly settings: RecordingSettings;
  readonly track: Soundtrack;
  /** The phones that were in the call when it began, by the ids of the control API. */
  readonly calls: readonly string[];
  state: 'starting' | 'active' | 'paused' | 'stopped';
  /** ISO 8601; empty until it has begun. */
  startedAt: string;
  /** Once it is over. */
  endReason: string;
  durationMs: number;
  endedAtMs: number;
  chunks: readonly RecordingChunk[];
  /** Who is heard on which channel; empty for one channel with everybody. */
  speakers: readonly string[];
  /** Event Grid was told. */
  isReady: boolean;
};
