import type { RecordingStore } from '../calls/recordingStore.ts';
import type { ReportFiles } from '../calls/reportStore.ts';
import type { PromptStore } from '../store/promptStore.ts';
import type { StorageAccount } from '../store/storageAccount.ts';
import type { Blobs } from './connectBlobs.ts';

export type BlobStores = Readonly<{
  getPrompt: PromptStore['get'];
  recordings: RecordingStore;
  reports: ReportFiles;
}>;

/** Fetches prompts and keeps recordings; the client is loaded and made at the first of them. */
export const createBlobStores = (storage: StorageAccount): BlobStores => {
  let made: Promise<Blobs> | null = null;
  const make = async (): Promise<Blobs> => {
    const { connectBlobs } = await import('./connectBlobs.ts');
    return connectBlobs(storage);
  };
  const blobs = (): Promise<Blobs> => {
    made ??= make();
    return made;
  };
  return {
    getPrompt: async (name) => (await blobs()).prompts.get(name),
    recordings: {
      put: async (...args) => (await blobs()).recordings.put(...args),
      open: async (id, n) => (await blobs()).recordings.open(id, n),
      remove: async (id, n) => (await blobs()).recordings.remove(id, n),
    },
    reports: {
      put: async (...args) => (await blobs()).reports.put(...args),
      open: async (period, file) => (await blobs()).reports.open(period, file),
      remove: async (period) => (await blobs()).reports.remove(period),
    },
  };
};
