import type { Store } from '../state/createStore.ts';
import { isBehaviour } from '../state/handset.ts';
import type { PageState } from '../state/pageState.ts';
import { reduce } from '../state/reduce.ts';
import type { Actions } from './createActions.ts';
import type { Api } from './createApi.ts';
import { followFlow } from './followFlow.ts';
import { openStream } from './openStream.ts';

/** How the handsets behave may have been changed by somebody else: another tab, a script. */
const adoptBehaviours = (store: Store<PageState>): void => {
  const { server, handsets } = store.get();
  store.set({
    handsets: handsets.map((handset) => {
      const behaviour = server.behaviours.get(handset.number) ?? '';
      return isBehaviour(behaviour) ? { ...handset, behaviour } : handset;
    }),
  });
};

/** Keeps what the page knows in step with the simulator, and with the app that it stands before. */
export const followServer = (store: Store<PageState>, actions: Actions, api: Api): void => {
  followFlow(store, api);
  openStream(
    (message) => {
      store.set({ server: reduce(store.get().server, message, Date.now()) });
      if (message.type === 'hello') actions.keepAll();
      if (message.type === 'handsets') adoptBehaviours(store);
    },
    () => store.set({ server: { ...store.get().server, stream: null } }),
  );
};
