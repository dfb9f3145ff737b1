import {
  type Behaviour,
  type Handset,
  isNumber,
  plainNumber,
  withAnother,
  writeHandsets,
} from '../state/handset.ts';
import type { ActionParts } from './actionParts.ts';

type Registry = Readonly<{
  keep: (handset: Handset, ifNew: boolean) => void;
  release: (handset: Handset) => void;
  remember: () => void;
}>;

/** Tells the simulator and the browser which handsets there are. */
const createRegistry = ({ store, api, memory, handsets }: ActionParts): Registry => {
  const withStream = (key: string, work: (stream: string) => Promise<void>): void => {
    const { stream } = store.get().server;
    if (stream === null) return;
    work(stream).catch((error: Error) => handsets.change(key, { problem: error.message }));
  };
  return {
    keep: (handset, ifNew) => withStream(handset.key, (stream) => api.keep(handset, stream, ifNew)),
    release: ({ key, number }) => withStream(key, (stream) => api.release(number, stream)),
    remember: () => memory.write('handsets', writeHandsets(store.get().handsets)),
  };
};

const createSetNumber =
  ({ store, handsets }: ActionParts, { keep, release, remember }: Registry) =>
  (key: string, given: string): void => {
    const number = plainNumber(given);
    const handset = handsets.find(key);
    if (handset === undefined || number === handset.number) return;
    if (!isNumber(number)) {
      handsets.change(key, { problem: 'Write the number with its country: +12065550100.' });
      return;
    }
    if (store.get().handsets.some((each) => each.number === number)) {
      handsets.change(key, { problem: 'Another handset has this number.' });
      return;
    }
    release(handset);
    handsets.change(key, { number, problem: null });
    remember();
    keep({ ...handset, number }, true);
  };

/** What people do with the handsets themselves. */
export const createKeeping = (parts: ActionParts) => {
  const { store, handsets } = parts;
  const registry = createRegistry(parts);
  const { keep, release, remember } = registry;
  return {
    /** Registers all handsets with the stream that has just been opened. */
    keepAll: (): void => {
      for (const handset of store.get().handsets) keep(handset, true);
    },
    add: (): void => {
      const all = withAnother(store.get().handsets);
      const added = all.at(-1);
      if (added === undefined || all.length === store.get().handsets.length) return;
      store.set({ handsets: all, active: added.key });
      remember();
      keep(added, true);
    },
    remove: (key: string): void => {
      const handset = handsets.find(key);
      const others = store.get().handsets.filter((each) => each.key !== key);
      if (handset === undefined || others.length === 0) return;
      store.set({ handsets: others, active: others[0]?.key ?? '' });
      remember();
      release(handset);
    },
    setBehaviour: (key: string, behaviour: Behaviour): void => {
      handsets.change(key, { behaviour, problem: null });
      remember();
      const handset = handsets.find(key);
      if (handset !== undefined) keep(handset, false);
    },
    setNumber: createSetNumber(parts, registry),
  };
};
