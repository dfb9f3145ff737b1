import type { Step } from '../flow.ts';
import type { Path } from '../yaml/tree.ts';
import { soundsOf } from './promptsOf.ts';

/** A text in a step that may hold look-ups. */
export type PlacedText = Readonly<{ text: string; path: Path }>;

/** Every text of a step in which look-ups are filled in. */
export const textsOf = (name: string, step: Step): readonly PlacedText[] => {
  const spoken = soundsOf(name, step).flatMap(({ sound, path }) => {
    if (sound.kind === 'file') return [];
    return [{ text: sound.kind === 'text' ? sound.text : sound.ssml, path }];
  });
  if (step.kind !== 'set') return spoken;
  const written = Object.entries(step.variables).map(([variable, text]) => ({
    text,
    path: ['steps', name, 'set', 'variables', variable],
  }));
  return [...spoken, ...written];
};
