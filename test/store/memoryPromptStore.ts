import { checkPrompt } from '../../src/store/checkPrompt.ts';
import type { PromptStore } from '../../src/store/promptStore.ts';

/** What `createBlobPromptStore` promises, in memory. */
export const createMemoryPromptStore = (): PromptStore => {
  const prompts = new Map<string, Uint8Array>();
  return {
    get: async (name) => {
      const bytes = prompts.get(name);
      return bytes === undefined ? null : { bytes: bytes.slice(), contentType: 'audio/wav' };
    },
    has: async (name) => prompts.has(name),
    put: async (name, bytes) => {
      checkPrompt(name, bytes);
      prompts.set(name, bytes.slice());
    },
  };
};
