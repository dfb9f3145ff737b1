import { toBreak } from './toBreak.ts';

const attributes = `(?:[^>"'/]|"[^"]*"|'[^']*'|/(?!>))*`;
/** Comments are matched first so that a tag inside one is passed over. */
const openingTag = (name: string): RegExp =>
  new RegExp(`<!--[\\s\\S]*?-->|<${name}(?=[\\s>])${attributes}>`, 'g');

const insertAfter = (ssml: string, tag: string, inserted: string): string | null => {
  for (const match of ssml.matchAll(openingTag(tag))) {
    if (match[0].startsWith('<!--')) continue;
    const end = match.index + match[0].length;
    return ssml.slice(0, end) + inserted + ssml.slice(end);
  }
  return null;
};

/**
 * An SSML document with `pauseMs` of silence before its first word: inside its first voice, for a
 * break outside of one is an error, or at its beginning when it names no voice. Without either it
 * stays as it is.
 */
export const toPausedSsml = (ssml: string, pauseMs: number): string => {
  if (pauseMs <= 0) return ssml;
  const pause = toBreak(pauseMs);
  return insertAfter(ssml, 'voice', pause) ?? insertAfter(ssml, 'speak', pause) ?? ssml;
};
