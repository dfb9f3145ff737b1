import { Readable } from 'node:stream';
import type { RecordingDownload, RecordingFiles } from '../../src/calls/recordingFiles.ts';
import type { RecordingLocation } from '../../src/calls/recordingReady.ts';

export type MemoryRecordingFiles = RecordingFiles & {
  /** What is there, by location; the location to delete it by is the same. */
  readonly content: Map<RecordingLocation, Buffer>;
  /** Every download that was asked for, in order. */
  readonly downloaded: RecordingLocation[];
  /** Answers the next downloads, one each; after them files are served again. */
  respond: (...answers: RecordingDownload[]) => void;
  /** Answers every deletion until it is told otherwise; null deletes. */
  refuse: (failure: Awaited<ReturnType<RecordingFiles['delete']>> | null) => void;
};

/** The files of recordings in memory, with what `createRecordingFiles` promises. */
export const createMemoryRecordingFiles = (): MemoryRecordingFiles => {
  const content = new Map<RecordingLocation, Buffer>();
  const downloaded: RecordingLocation[] = [];
  const answers: RecordingDownload[] = [];
  let refusal: Awaited<ReturnType<RecordingFiles['delete']>> | null = null;
  return {
    content,
    downloaded,
    respond: (...more) => void answers.push(...more),
    refuse: (failure) => {
      refusal = failure;
    },
    download: async (location) => {
      downloaded.push(location);
      const scripted = answers.shift();
      if (scripted !== undefined) return scripted;
      const bytes = content.get(location);
      if (bytes === undefined) return { kind: 'gone', note: '404/8522 Not found.' };
      if (bytes.length === 0) return { kind: 'empty' };
      // In pieces that end anywhere, as from a network.
      const cut = Math.ceil(bytes.length / 3);
      const pieces = [0, 1, 2].map((i) => bytes.subarray(i * cut, (i + 1) * cut));
      const stream = Readable.from(pieces.filter(({ length }) => length > 0));
      return { kind: 'downloaded', content: stream, length: bytes.length };
    },
    delete: async (location) => {
      if (refusal !== null) return refusal;
      content.delete(location);
      return { kind: 'deleted' };
    },
  };
};
