import { render } from 'preact';
import { createStore } from '../state/createStore.ts';
import type { PageState } from '../state/pageState.ts';
import { Page } from '../view/Page.tsx';
import { createActions } from './createActions.ts';
import { createApi } from './createApi.ts';
import { createHearing } from './createHearing.ts';
import { createMemory } from './createMemory.ts';
import { createSounds } from './createSounds.ts';
import { firstState } from './firstState.ts';
import { followServer } from './followServer.ts';
import { watchKeyboard } from './watchKeyboard.ts';

/** How often what moves by itself is shown and heard anew: captions, durations, tones. */
const frameMs = 100;

const memory = createMemory();
const tab = memory.ownId();
const store = createStore(firstState(memory));
const sounds = createSounds();
sounds.setMuted(store.get().isMuted);
const api = createApi();
const actions = createActions({ store, api, sounds, memory, tab });
const hearing = createHearing({
  memory,
  tab,
  sounds,
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
  hearing.update(state);
});
show(store.get());
followServer(store, actions, api);
watchKeyboard(store, actions);

setInterval(() => {
  const state = store.get();
  hearing.update(state);
  const isAnybodyTalking = [...state.server.calls.values()].some((call) => call.state !== 'ended');
  if (isAnybodyTalking) show(state);
}, frameMs);
for (const touch of ['pointerdown', 'keydown']) {
  document.addEventListener(touch, () => sounds.wake(), { once: true, capture: true });
}
