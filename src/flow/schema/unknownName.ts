import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml/tree.ts';
import { nameOf, type Reading } from './reading.ts';
import { namesOf, schemaAt } from './schemaAt.ts';

const synonyms: ReadonlyMap<string, string> = new Map([
  ['*', 'star'],
  ['#', 'pound'],
  ['hash', 'pound'],
  ['list', 'callerList'],
  ['callerList', 'list'],
]);

/** The one of `names` that was probably meant, or null. */
const meantBy = (name: string, names: readonly string[]): string | null => {
  const synonym = synonyms.get(name) ?? '';
  return names.includes(synonym) ? synonym : nearest(name, names);
};

const remedyFor = (name: string, names: readonly string[]): string => {
  const meant = meantBy(name, names);
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  // `{ say: Sorry, I did not hear }` says "Sorry" and has a property `I did not hear`.
  if (/\s/.test(name)) return 'If it belongs to the text before it, quote the whole text.';
  return `Write one of ${names.map((one) => `\`${one}\``).join(', ')}.`;
};

/** A property that the map at a path cannot have. */
export const unknownName = (reading: Reading, path: Path, name: string): Problem => ({
  file: reading.file,
  ...reading.tree.placeOfKey([...path, name]),
  message: `${nameOf(path)} knows no \`${name}\`.`,
  remedy: remedyFor(name, namesOf(schemaAt(reading.schema, path))),
});

/**
 * Whether a property that seems to be missing is there under a misspelt name, and is reported
 * so.
 */
export const isMisspelt = (reading: Reading, path: Path): boolean => {
  const parent = path.slice(0, -1);
  const names = namesOf(schemaAt(reading.schema, parent));
  const unknown = reading.tree.keysOf(parent).filter((name) => !names.includes(name));
  return unknown.some((name) => meantBy(name, names) === path.at(-1));
};
