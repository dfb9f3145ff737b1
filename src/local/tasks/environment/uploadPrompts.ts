import { existsSync } from 'node:fs';
import path from 'node:path';
import { createBlobContainers } from '../../../store/createBlobContainers.ts';
import { createBlobPromptStore } from '../../../store/createBlobPromptStore.ts';
import { pushPrompts } from '../../../store/pushPrompts.ts';
import type { Settings } from './localSettings.ts';

/** Uploads the prompts of the last build that the storage does not have yet. */
export const uploadPrompts = async (root: string, settings: Settings): Promise<void> => {
  const connectionString = settings.AzureWebJobsStorage;
  // Storage that lets in identities only belongs to a deployment, which uploads its own.
  if (connectionString === undefined || connectionString === '') return;
  const folder = path.join(root, 'dist', 'prompts');
  // A package holds no prompts: they are kept in the storage alone.
  if (!existsSync(folder)) return;
  const store = createBlobPromptStore(createBlobContainers({ connectionString }));
  await pushPrompts(store, folder);
};
