import type { SuppressedStore, Suppression } from '../../src/calls/suppressedStore.ts';

/** The do-not-call list in memory. */
export const createMemorySuppressedStore = (): SuppressedStore => {
  const kept = new Map<string, Suppression>();
  return {
    add: async (number, why) => {
      if (!kept.has(number)) kept.set(number, why);
    },
    remove: async (number) => kept.delete(number),
    find: async (number) => kept.get(number) ?? null,
  };
};
