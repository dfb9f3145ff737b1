import { createBlobContainers } from '../../store/createBlobContainers.ts';
import { createBlobDeadLetters } from '../../store/createBlobDeadLetters.ts';
import { createBlobPromptStore } from '../../store/createBlobPromptStore.ts';
import { createBlobRecordingStore } from '../../store/createBlobRecordingStore.ts';
import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Stores } from '../stores.ts';

/** What is kept as files: prompts, recordings, and events that could not be delivered. */
export const blobStoresOf = (
  account: StorageAccount,
): Pick<Stores, 'prompts' | 'recordings' | 'deadLetters'> => {
  const containers = createBlobContainers(account);
  return {
    prompts: createBlobPromptStore(containers),
    recordings: createBlobRecordingStore(containers),
    deadLetters: createBlobDeadLetters(containers),
  };
};
