import { explanations } from './explanations.ts';

/** What the service's two numbers mean, and what to do about it; the remedy may be empty. */
export type Explanation = Readonly<{ meaning: string; remedy: string }>;

const codes = /^(\d{3})\/(\d+)/;

/** Explains a note that `toNote` has made; null where there is nothing to explain. */
export const explainNote = (note: string): Explanation | null => {
  const [pair = '', code = ''] = codes.exec(note) ?? [];
  if (pair === '' || pair === '200/0') return null;
  const found = explanations[pair] ?? explanations[code];
  if (found === undefined) return null;
  const [meaning, remedy = ''] = found;
  return { meaning, remedy };
};
