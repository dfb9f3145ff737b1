import type { Draft } from '../draft.ts';
import type { MenuStep } from '../flow.ts';
import type { Finding } from './finding.ts';

/** Speech recognition waits no longer than this. */
const maxTimeoutWithWordsMs = 20_000;

const repeatedWords = (name: string, menu: MenuStep): readonly Finding[] => {
  const keyOf = new Map<string, string>();
  return menu.keys.flatMap(({ key, words }) =>
    words.flatMap((word, i): readonly Finding[] => {
      const spoken = word.toLowerCase();
      const other = keyOf.get(spoken) ?? key;
      keyOf.set(spoken, other);
      if (other === key) return [];
      const path = ['steps', name, 'menu', 'keys', key, 'words', i];
      const message = `\`${word}\` is said for key ${other} already.`;
      return [{ path, of: 'value', message, remedy: 'Give each key words of its own.' }];
    }),
  );
};

const longTimeout = (name: string, menu: MenuStep): readonly Finding[] => {
  const hasWords = menu.keys.some(({ words }) => words.length > 0);
  if (!hasWords || menu.silenceMs <= maxTimeoutWithWordsMs) return [];
  const message = 'A menu with words waits 20 seconds at most.';
  const remedy = 'Write `timeout: 20s` or less, or remove the words.';
  return [{ path: ['steps', name, 'menu', 'timeout'], of: 'value', message, remedy }];
};

/** Every menu whose answers cannot be told apart or waited for. */
export const menuAnswers = ({ steps }: Draft): readonly Finding[] =>
  [...steps].flatMap(([name, step]) =>
    step.kind === 'menu' ? [...repeatedWords(name, step), ...longTimeout(name, step)] : [],
  );
