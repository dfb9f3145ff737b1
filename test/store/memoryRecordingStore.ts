import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { RecordingStore } from '../../src/calls/recordingStore.ts';

/** Recordings in memory, with what `createBlobRecordingStore` promises. */
export const createMemoryRecordingStore = (): RecordingStore => {
  const kept = new Map<string, Readonly<{ bytes: Buffer; contentType: string }>>();
  return {
    put: async (id, n, content, contentType) => {
      const bytes = content instanceof Readable ? await buffer(content) : Buffer.from(content);
      kept.set(`${id}/${n}`, { bytes, contentType });
    },
    open: async (id, n) => {
      const found = kept.get(`${id}/${n}`);
      if (found === undefined) return null;
      const { bytes, contentType } = found;
      const read = async (start: number, end: number) =>
        Readable.from([bytes.subarray(start, end + 1)]);
      return { length: bytes.length, contentType, read };
    },
    remove: async (id, n) => void kept.delete(`${id}/${n}`),
  };
};
