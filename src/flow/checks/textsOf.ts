import type { Step } from '../flow.ts';
import type { BodyValue, RequestStep } from '../requestStep.ts';
import type { Path } from '../yaml/tree.ts';
import { soundsOf } from './promptsOf.ts';

/** A text in a step that may hold look-ups. */
export type PlacedText = Readonly<{ text: string; path: Path }>;

const textsIn = (value: BodyValue, path: Path): readonly PlacedText[] => {
  if (typeof value === 'string') return [{ text: value, path }];
  return Array.isArray(value)
    ? value.flatMap((item, i) => textsIn(item, [...path, i]))
    : Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
};

const sentTexts = ({ url, body }: RequestStep, path: Path): readonly PlacedText[] => [
  { text: url, path: [...path, 'url'] },
  ...(body === null ? [] : textsIn(body, [...path, 'body'])),
];

const writtenTexts = (name: string, step: Step): readonly PlacedText[] => {
  if (step.kind === 'request') return sentTexts(step, ['steps', name, 'request']);
  if (step.kind === 'callback') {
    return [{ text: step.number, path: ['steps', name, 'callback', 'number'] }];
  }
  if (step.kind !== 'set') return [];
  return Object.entries(step.variables).map(([variable, text]) => ({
    text,
    path: ['steps', name, 'set', 'variables', variable],
  }));
};

/** Every text of a step in which look-ups are filled in. */
export const textsOf = (name: string, step: Step): readonly PlacedText[] => {
  const spoken = soundsOf(name, step).flatMap(({ sound, path }) => {
    if (sound.kind === 'file') return [];
    return [{ text: sound.kind === 'text' ? sound.text : sound.ssml, path }];
  });
  return [...spoken, ...writtenTexts(name, step)];
};
