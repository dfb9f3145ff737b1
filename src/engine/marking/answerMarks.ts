import type { Flow } from '../../flow/flow.ts';
import type { ActiveCall } from '../call.ts';
import type { CallEvent } from '../event.ts';
import type { Mark } from './mark.ts';

/** What an event says that the caller answered to the menu that he was in. */
export const answerMarks = (flow: Flow, before: ActiveCall, event: CallEvent): readonly Mark[] => {
  const { step, doing } = before;
  const menu = flow.steps[step];
  if (menu?.kind !== 'menu' || doing.kind !== 'asking') return [];
  const { kind, at } = event;
  if (kind === 'NoInput') return [{ kind: 'noInput', at, step }];
  if (kind === 'NoMatch') return [{ kind: 'noMatch', at, step }];
  if (kind !== 'KeysPressed' && kind !== 'WordsSpoken') return [];
  const key = kind === 'KeysPressed' ? event.keys[0] : event.key;
  const chosen = menu.keys.find((candidate) => candidate.key === key);
  return chosen === undefined
    ? [{ kind: 'noMatch', at, step }]
    : [{ kind: 'chose', at, step, key: chosen.key }];
};
