import type { Store } from '../state/createStore.ts';
import type { Handset } from '../state/handset.ts';
import type { PageState } from '../state/pageState.ts';
import type { Api } from './createApi.ts';
import type { Memory } from './createMemory.ts';
import type { Sounds } from './createSounds.ts';

/** What the actions of the page work with. */
export type ActionParts = Readonly<{
  store: Store<PageState>;
  api: Api;
  sounds: Sounds;
  memory: Memory;
  /** The id of this tab. */
  tab: string;
  handsets: HandsetStore;
}>;

/** The handsets of the page by their keys. */
export type HandsetStore = Readonly<{
  find: (key: string) => Handset | undefined;
  change: (key: string, what: Partial<Handset>) => void;
  /** Does it, and shows on the handset what it was refused with. */
  attempt: (key: string, work: () => Promise<void>) => Promise<void>;
}>;

export const createHandsetStore = (store: Store<PageState>): HandsetStore => {
  const change: HandsetStore['change'] = (key, what) =>
    store.set({
      handsets: store
        .get()
        .handsets.map((handset) => (handset.key === key ? { ...handset, ...what } : handset)),
    });
  return {
    change,
    find: (key) => store.get().handsets.find((handset) => handset.key === key),
    attempt: async (key, work) => {
      change(key, { problem: null });
      try {
        await work();
      } catch (error) {
        change(key, { problem: error instanceof Error ? error.message : 'It did not work.' });
      }
    },
  };
};
