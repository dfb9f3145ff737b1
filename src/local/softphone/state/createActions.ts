import type { Sounds } from '../sound/createSounds.ts';
import type { Api } from './api.ts';
import { withClaim } from './claims.ts';
import type { Store } from './createStore.ts';
import {
  type Behaviour,
  type Handset,
  isNumber,
  plainNumber,
  withAnother,
  writeHandsets,
} from './handset.ts';
import type { Memory } from './memory.ts';
import type { PageState, Shown, Theme } from './pageState.ts';
import { callOf, phaseOf } from './phase.ts';
import { withRecent } from './recentNumbers.ts';

export type ActionParts = Readonly<{
  store: Store<PageState>;
  api: Api;
  sounds: Sounds;
  memory: Memory;
  tab: string;
}>;

export type Actions = ReturnType<typeof createActions>;

const maxDialled = 32;

/** What people do with a handset that is in a call or could be. */
const createCalling = (parts: ActionParts, change: Change) => {
  const { store, api, sounds, memory, tab } = parts;
  const find = (key: string): Handset | undefined =>
    store.get().handsets.find((handset) => handset.key === key);
  const attempt = async (key: string, work: () => Promise<void>): Promise<void> => {
    change(key, { problem: null });
    try {
      await work();
    } catch (error) {
      change(key, { problem: error instanceof Error ? error.message : 'It did not work.' });
    }
  };
  const claim = (call: string): void =>
    memory.writeShared('claims', withClaim(memory.readShared('claims'), call, tab));

  /** Does it with the call that the handset is in, if it is in one. */
  const withCall = (key: string, work: (call: string) => Promise<void>): Promise<void> =>
    attempt(key, async () => {
      const call = callOf(store.get().server, find(key)?.number ?? '');
      if (call !== undefined) await work(call.id);
    });

  const dial = (key: string, given: string): Promise<void> =>
    attempt(key, async () => {
      const number = plainNumber(given);
      const handset = find(key);
      if (number === '' || handset === undefined) return;
      const recent = withRecent(store.get().recent, number);
      store.set({ recent, active: key, selected: null });
      memory.write('recent', JSON.stringify(recent));
      claim(await api.dial(handset.number, number));
    });

  const press = (key: string, tone: string): void => {
    sounds.wake();
    sounds.key(tone);
    const handset = find(key);
    if (handset === undefined) return;
    store.set({ active: key });
    const phase = phaseOf(callOf(store.get().server, handset.number));
    if (phase === 'talking') void withCall(key, (call) => api.press(call, tone));
    else if (phase === 'idle') {
      change(key, { dialled: `${handset.dialled}${tone}`.slice(0, maxDialled), problem: null });
    }
  };
  return {
    dial,
    press,
    say: (key: string, text: string) => withCall(key, (call) => api.say(call, text)),
    answer: (key: string) =>
      withCall(key, async (call) => {
        claim(call);
        store.set({ active: key, selected: null });
        await api.answer(call);
      }),
    decline: (key: string) => withCall(key, api.decline),
    hangUp: (key: string) => withCall(key, api.hangUp),
  };
};

type Change = (key: string, what: Partial<Handset>) => void;

/** What people do with the handsets themselves. */
const createKeeping = ({ store, api, memory }: ActionParts, change: Change) => {
  const remember = (): void => memory.write('handsets', writeHandsets(store.get().handsets));
  const quietly = (work: Promise<void>, key: string): void => {
    work.catch((error: Error) => change(key, { problem: error.message }));
  };
  const keep = (handset: Handset, ifNew: boolean): void => {
    const { stream } = store.get().server;
    if (stream !== null) quietly(api.keep(handset, stream, ifNew), handset.key);
  };
  const release = (handset: Handset): void => {
    const { stream } = store.get().server;
    if (stream !== null) quietly(api.release(handset.number, stream), handset.key);
  };
  const find = (key: string): Handset | undefined =>
    store.get().handsets.find((handset) => handset.key === key);

  return {
    /** Registers all handsets with the stream that has just been opened. */
    keepAll: (): void => {
      for (const handset of store.get().handsets) keep(handset, true);
    },
    add: (): void => {
      const handsets = withAnother(store.get().handsets);
      const added = handsets.at(-1);
      if (added === undefined || handsets.length === store.get().handsets.length) return;
      store.set({ handsets, active: added.key });
      remember();
      keep(added, true);
    },
    remove: (key: string): void => {
      const handset = find(key);
      const handsets = store.get().handsets.filter((each) => each.key !== key);
      if (handset === undefined || handsets.length === 0) return;
      store.set({ handsets, active: handsets[0]?.key ?? '' });
      remember();
      release(handset);
    },
    setBehaviour: (key: string, behaviour: Behaviour): void => {
      change(key, { behaviour, problem: null });
      remember();
      const handset = find(key);
      if (handset !== undefined) keep(handset, false);
    },
    setNumber: (key: string, given: string): void => {
      const number = plainNumber(given);
      const handset = find(key);
      if (handset === undefined || number === handset.number) return;
      const isTaken = store.get().handsets.some((each) => each.number === number);
      if (!isNumber(number) || isTaken) {
        const problem = isTaken
          ? 'Another handset has this number.'
          : 'Write the number with its country, such as +12065550100.';
        change(key, { problem });
        return;
      }
      release(handset);
      change(key, { number, problem: null });
      remember();
      keep({ ...handset, number }, true);
    },
  };
};

/** Everything that people can do on the page. */
export const createActions = (parts: ActionParts) => {
  const { store, memory, sounds } = parts;
  const change: Change = (key, what) =>
    store.set({
      handsets: store
        .get()
        .handsets.map((handset) => (handset.key === key ? { ...handset, ...what } : handset)),
    });
  return {
    ...createCalling(parts, change),
    ...createKeeping(parts, change),
    setDialled: (key: string, dialled: string): void =>
      change(key, { dialled: dialled.slice(0, maxDialled), problem: null }),
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
