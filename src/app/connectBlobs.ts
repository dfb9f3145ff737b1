import type { RecordingStore } from '../calls/recordingStore.ts';
import { createBlobContainers } from '../store/createBlobContainers.ts';
import { createBlobPromptStore } from '../store/createBlobPromptStore.ts';
import { createBlobRecordingStore } from '../store/createBlobRecordingStore.ts';
import type { PromptStore } from '../store/promptStore.ts';
import type { StorageAccount } from '../store/storageAccount.ts';

export type Blobs = Readonly<{ prompts: PromptStore; recordings: RecordingStore }>;

/**
 * Where prompts and recordings are kept. In a file of its own, for no call waits for it: loaded
 * when one of them is fetched.
 */
export const connectBlobs = (storage: StorageAccount): Blobs => {
  const containers = createBlobContainers(storage);
  return {
    prompts: createBlobPromptStore(containers),
    recordings: createBlobRecordingStore(containers),
  };
};
