import type { Step } from '../flow.ts';
import type { Path } from '../yaml/tree.ts';
import { promptsOf } from './promptsOf.ts';

/** A text in a step that may hold look-ups. */
export type PlacedText = Readonly<{ text: string; path: Path }>;

/** Every text of a step in which look-ups are filled in. */
export const textsOf = (name: string, step: Step): readonly PlacedText[] => {
  const spoken = promptsOf(name, step).flatMap(({ prompt, path }) => {
    if (prompt.kind === 'file') return [];
    return [{ text: prompt.kind === 'text' ? prompt.text : prompt.ssml, path }];
  });
  if (step.kind !== 'set') return spoken;
  const written = Object.entries(step.variables).map(([variable, text]) => ({
    text,
    path: ['steps', name, 'set', 'variables', variable],
  }));
  return [...spoken, ...written];
};
