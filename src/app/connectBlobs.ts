import type { RecordingStore } from '../calls/recordingStore.ts';
import type { ReportFiles } from '../calls/reportStore.ts';
import { createBlobContainers } from '../store/createBlobContainers.ts';
import { createBlobPromptStore } from '../store/createBlobPromptStore.ts';
import { createBlobRecordingStore } from '../store/createBlobRecordingStore.ts';
import { createBlobReportFiles } from '../store/createBlobReportFiles.ts';
import type { PromptStore } from '../store/promptStore.ts';
import type { StorageAccount } from '../store/storageAccount.ts';

export type Blobs = Readonly<{
  prompts: PromptStore;
  recordings: RecordingStore;
  reports: ReportFiles;
}>;

/**
 * Where prompts and recordings are kept. In a file of its own, for no call waits for it: loaded
 * when one of them is fetched.
 */
export const connectBlobs = (storage: StorageAccount): Blobs => {
  const containers = createBlobContainers(storage);
  return {
    prompts: createBlobPromptStore(containers),
    recordings: createBlobRecordingStore(containers),
    reports: createBlobReportFiles(containers),
  };
};
