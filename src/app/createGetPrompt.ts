import type { PromptStore } from '../store/promptStore.ts';
import type { StorageAccount } from '../store/storageAccount.ts';

/** Fetches prompts; the client for them is loaded and made at the first one. */
export const createGetPrompt = (storage: StorageAccount): PromptStore['get'] => {
  let made: Promise<PromptStore> | null = null;
  const make = async (): Promise<PromptStore> => {
    const { connectPrompts } = await import('./connectPrompts.ts');
    return connectPrompts(storage);
  };
  return async (name) => {
    made ??= make();
    return (await made).get(name);
  };
};
