import { render } from 'preact';
import { createHearing } from './sound/createHearing.ts';
import { createSounds } from './sound/createSounds.ts';
import { createSpeaker } from './sound/createSpeaker.ts';
import { createApi } from './state/api.ts';
import { createActions } from './state/createActions.ts';
import { createStore } from './state/createStore.ts';
import { isBehaviour, readHandsets } from './state/handset.ts';
import { createMemory } from './state/memory.ts';
import { openStream } from './state/openStream.ts';
import { type PageState, themes } from './state/pageState.ts';
import { readRecent } from './state/recentNumbers.ts';
import { nothingKnown, reduce } from './state/reduce.ts';
import { Page } from './view/Page.tsx';
import { watchKeyboard } from './view/watchKeyboard.ts';

/** How often what moves by itself is shown anew: captions, durations. */
const frameMs = 100;

const memory = createMemory();
const tab = memory.read('tab') ?? crypto.randomUUID();
sessionStorage.setItem('switchboard.tab', tab);
const handsets = readHandsets(memory.read('handsets'));
const store = createStore<PageState>({
  server: nothingKnown,
  handsets,
  active: handsets[0]?.key ?? '',
  recent: readRecent(memory.read('recent')),
  isMuted: memory.readShared('muted') === 'true',
  theme: themes.find((theme) => theme === memory.readShared('theme')) ?? 'system',
  selected: null,
  shown: 'all',
  progress: null,
});
const sounds = createSounds();
sounds.setMuted(store.get().isMuted);
const actions = createActions({ store, api: createApi(), sounds, memory, tab });
const hearing = createHearing({
  memory,
  tab,
  sounds,
  speaker: createSpeaker(() => hearing.update(store.get())),
  onProgress: (call, entry, characters) => store.set({ progress: { call, entry, characters } }),
});

const root = document.querySelector('#page');
const show = (state: PageState): void => {
  document.documentElement.dataset.theme = state.theme;
  if (root !== null) render(<Page state={state} actions={actions} />, root);
};
store.subscribe(show);
store.subscribe((state) => {
  if (state.isMuted) hearing.hush();
});
show(store.get());

/** How the handsets behave may have been changed by somebody else: another tab, a script. */
const adoptBehaviours = (): void => {
  const { server, handsets: ours } = store.get();
  const changed = ours.map((handset) => {
    const known = server.behaviours.get(handset.number) ?? '';
    return isBehaviour(known) ? { ...handset, behaviour: known } : handset;
  });
  store.set({ handsets: changed });
};

openStream(
  (message) => {
    store.set({ server: reduce(store.get().server, message, Date.now()) });
    if (message.type === 'hello') actions.keepAll();
    if (message.type === 'handsets') adoptBehaviours();
    hearing.update(store.get());
  },
  () => store.set({ server: { ...store.get().server, stream: null } }),
);
setInterval(() => {
  const { server } = store.get();
  if (![...server.calls.values()].some(({ state }) => state !== 'ended')) return;
  show(store.get());
}, frameMs);
setInterval(() => hearing.update(store.get()), frameMs * 2);

watchKeyboard(store, actions);
for (const touch of ['pointerdown', 'keydown']) {
  document.addEventListener(touch, () => sounds.wake(), { once: true, capture: true });
}
