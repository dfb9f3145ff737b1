import { createBlobContainers } from '../store/createBlobContainers.ts';
import { createBlobPromptStore } from '../store/createBlobPromptStore.ts';
import type { PromptStore } from '../store/promptStore.ts';
import type { StorageAccount } from '../store/storageAccount.ts';

/**
 * Where prompts are kept. In a file of its own, for no call waits for it: loaded when a prompt is
 * fetched.
 */
export const connectPrompts = (storage: StorageAccount): PromptStore =>
  createBlobPromptStore(createBlobContainers(storage));
