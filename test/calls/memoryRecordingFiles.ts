import { Readable } from 'node:stream';
import type { RecordingDownload, RecordingFiles } from '../../src/calls/recordingFiles.ts';
import type { RecordingLocation } from '../../src/calls/recordingReady.ts';

/** The provider's files in memory; what is put there can be downloaded until it is deleted. */
export const createMemoryRecordingFiles = (): RecordingFiles & {
  readonly files: Map<RecordingLocation, Uint8Array>;
  /** What every download comes to instead. */
  trouble: RecordingDownload | null;
} => {
  const files = new Map<RecordingLocation, Uint8Array>();
  const fake = {
    files,
    trouble: null as RecordingDownload | null,
    download: async (location: RecordingLocation): Promise<RecordingDownload> => {
      if (fake.trouble !== null) return fake.trouble;
      const bytes = files.get(location);
      if (bytes === undefined) return { kind: 'gone', note: '404' };
      return { kind: 'downloaded', content: Readable.from([bytes]), length: bytes.length };
    },
    delete: async (location: RecordingLocation) => {
      files.delete(location);
      return { kind: 'deleted' } as const;
    },
  };
  return fake;
};
