import type { Store } from '../state/createStore.ts';
import { keyAction } from '../state/keyAction.ts';
import type { PageState } from '../state/pageState.ts';
import { callOf, phaseOf } from '../state/phase.ts';
import type { Actions } from './createActions.ts';

const focusOf = (target: EventTarget | null): 'text' | 'button' | 'page' => {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.matches('input, textarea, select')) return 'text';
  return target.matches('button, a, summary, [tabindex="0"]') ? 'button' : 'page';
};

/** The handset that a key is meant for: the one with the focus, or the one used last. */
const keyOf = (target: EventTarget | null, { active }: PageState): string => {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-handset]') : null;
  return card?.dataset.handset ?? active;
};

/** Lets the keyboard work the handsets: digits dial, Enter calls, Esc hangs up. */
export const watchKeyboard = (store: Store<PageState>, actions: Actions): void => {
  document.addEventListener('keydown', (event) => {
    // A dialog has the keyboard for itself.
    if (document.querySelector('dialog[open]') !== null) return;
    const state = store.get();
    const key = keyOf(event.target, state);
    const handset = state.handsets.find((each) => each.key === key);
    if (handset === undefined || event.defaultPrevented) return;
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
    const pressed = { key: event.key, isShortcut, focus: focusOf(event.target) };
    const action = keyAction(pressed, phaseOf(callOf(state.server, handset.number)));
    if (action === null) return;
    event.preventDefault();
    switch (action.kind) {
      case 'press':
        return actions.press(key, action.tone);
      case 'erase':
        return actions.setDialled(key, handset.dialled.slice(0, -1));
      case 'call':
        return void actions.dial(key, handset.dialled);
      case 'answer':
      case 'decline':
      case 'hangUp':
        return void actions[action.kind](key);
      default:
        return action satisfies never;
    }
  });
};
