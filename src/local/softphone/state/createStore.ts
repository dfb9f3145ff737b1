/** Something that changes, and whoever wants to know of it. */
export type Store<State> = Readonly<{
  get: () => State;
  /** Replaces what is given, and tells everybody. */
  set: (change: Partial<State>) => void;
  subscribe: (listener: (state: State) => void) => void;
}>;

export const createStore = <State extends object>(first: State): Store<State> => {
  let state = first;
  const listeners: ((state: State) => void)[] = [];
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
};
