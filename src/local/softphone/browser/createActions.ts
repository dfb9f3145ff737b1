import type { Shown, Theme } from '../state/pageState.ts';
import { type ActionParts, createHandsetStore } from './actionParts.ts';
import { createCalling } from './createCalling.ts';
import { createKeeping } from './createKeeping.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything that people can do on the page. */
export const createActions = (given: Omit<ActionParts, 'handsets'>) => {
  const { store, memory, sounds } = given;
  const parts = { ...given, handsets: createHandsetStore(store) };
  return {
    ...createCalling(parts),
    ...createKeeping(parts),
    activate: (key: string): void => {
      if (store.get().active !== key) store.set({ active: key });
    },
    select: (selected: string | null): void => store.set({ selected }),
    show: (shown: Shown): void => store.set({ shown }),
    setMuted: (isMuted: boolean): void => {
      memory.writeShared('muted', String(isMuted));
      sounds.setMuted(isMuted);
      store.set({ isMuted });
    },
    setTheme: (theme: Theme): void => {
      memory.writeShared('theme', theme);
      store.set({ theme });
    },
  };
};
