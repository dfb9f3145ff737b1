import type { CallInFlow } from '../state/appCall.ts';
import type { Store } from '../state/createStore.ts';
import type { PageState } from '../state/pageState.ts';
import { shownCall } from '../state/shownCall.ts';
import { legsOf } from '../state/timeline.ts';
import type { Api } from './createApi.ts';

/** Some steps come and go without a word to the phone: a request to a web service, a timer. */
const lookAgainMs = 2000;

/** The call beside the handsets, if the app has a record of it that can be asked for. */
const followed = (state: PageState): Readonly<{ conversation: string; id: string }> | null => {
  const shown = shownCall(state);
  if (shown?.appCall === undefined || state.server.appUrl === null) return null;
  return { conversation: shown.conversation, id: shown.appCall };
};

/** Changes with everything that the page hears of the call. */
const versionOf = ({ server }: PageState, conversation: string): string =>
  [
    conversation,
    server.stream,
    server.wires.get(conversation)?.length ?? 0,
    ...legsOf(server, conversation).map(({ state, entries }) => `${state} ${entries.length}`),
  ].join(' ');

/** The calls that the page still knows, with this one as it is now. */
const withCall = (
  { flows, server }: PageState,
  conversation: string,
  known: CallInFlow,
): PageState['flows'] => {
  const alive = new Set([...server.calls.values()].map((call) => call.conversation));
  const kept = [...flows].filter(([name]) => alive.has(name));
  return new Map([...kept, [conversation, known]]);
};

const look = async (store: Store<PageState>, api: Api): Promise<void> => {
  const target = followed(store.get());
  if (target === null) return;
  const call = await api.readCall(target.id);
  // The flow stays as it was when the call began, even if its file has been changed since.
  const known = store.get().flows.get(target.conversation);
  const read = async () => (call.flow === null ? null : api.readFlow(call.flow).catch(() => null));
  const graph = known !== undefined && known.call.flow === call.flow ? known.graph : await read();
  store.set({ flows: withCall(store.get(), target.conversation, { call, graph }) });
};

/** Keeps the call beside the handsets in step with what the app says of it. */
export const followFlow = (store: Store<PageState>, api: Api): void => {
  let version = '';
  let isBusy = false;
  let isStale = false;
  /** After an answer that failed it is looked again only when something has happened. */
  let hasFailed = false;

  const lookOnce = async (): Promise<void> => {
    isStale = false;
    try {
      await look(store, api);
      hasFailed = false;
    } catch {
      // The app is being started again, say; what was known stays.
      hasFailed = true;
    }
  };
  const lookNow = async (): Promise<void> => {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale) await lookOnce();
    isBusy = false;
  };
  store.subscribe((state) => {
    const target = followed(state);
    const now = target === null ? '' : versionOf(state, target.conversation);
    if (now === version) return;
    version = now;
    if (target !== null) void lookNow();
  });
  setInterval(() => {
    const state = store.get();
    const target = followed(state);
    if (target === null || hasFailed || document.hidden) return;
    if (state.flows.get(target.conversation)?.call.status !== 'ended') void lookNow();
  }, lookAgainMs);
};
