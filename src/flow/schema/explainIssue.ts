import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path, Place, Tree } from '../yaml/tree.ts';
import { hintOf, keyHintOf, namesOf, schemaAt } from './schemaAt.ts';

/** A file that is being held against its schema. */
export type Reading = Readonly<{ file: string; tree: Tree; schema: z.core.$ZodType }>;
type Issue = z.core.$ZodIssue;
type Words = Readonly<{ message: string; remedy: string }>;

const synonyms: Readonly<Partial<Record<string, string>>> = {
  '*': 'star',
  '#': 'pound',
  hash: 'pound',
};
const shownLength = 40;

const shown = (text: string): string =>
  JSON.stringify(text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    value,
  );

const nameOf = (path: Path, root: string): string => {
  const name = path.at(-1);
  if (name === undefined) return root;
  return typeof name === 'number'
    ? `Item ${name + 1} of ${nameOf(path.slice(0, -1), root)}`
    : `\`${name}\``;
};

const kindOf = (value: unknown): string => {
  if (value === '') return 'empty';
  if (typeof value === 'string') return 'a text';
  return Array.isArray(value) ? 'a list' : 'a map';
};

const explain = (reading: Reading, place: Place, words: Words): Problem => ({
  file: reading.file,
  ...place,
  ...words,
});

const missing = (reading: Reading, path: Path): Problem => {
  const parent = path.slice(0, -1);
  const hint = hintOf(schemaAt(reading.schema, path));
  const message = `${nameOf(parent, 'The file')} has no ${nameOf(path, '')}.`;
  const remedy = `Add \`${hint?.example ?? `${path.at(-1)}:`}\`.`;
  return explain(reading, reading.tree.placeOfKey(parent), { message, remedy });
};

const wrongKind = (reading: Reading, path: Path, value: unknown): Problem => {
  const hint = hintOf(schemaAt(reading.schema, path));
  const message = `${nameOf(path, 'The file')} is ${kindOf(value)}; it should be ${hint?.expected ?? 'a map'}.`;
  const remedy = `Write \`${hint?.example ?? 'steps: { … }'}\`.`;
  return explain(reading, reading.tree.placeOf(path), { message, remedy });
};

const wrongValue = (reading: Reading, path: Path, value: unknown): Problem => {
  if (value === '' || typeof value !== 'string') return wrongKind(reading, path, value);
  const hint = hintOf(schemaAt(reading.schema, path));
  const message = `${nameOf(path, 'The file')}: ${shown(value)} is not ${hint?.expected ?? 'allowed'}.`;
  const remedy = `Write \`${hint?.example ?? 'something else'}\`.`;
  return explain(reading, reading.tree.placeOf(path), { message, remedy });
};

const tooLong = (
  reading: Reading,
  path: Path,
  count: number,
  most: unknown,
  what: string,
): Problem => {
  const message = `${nameOf(path, 'The file')} has ${count} ${what}; ${most} are the most.`;
  return explain(reading, reading.tree.placeOf(path), {
    message,
    remedy: 'Shorten it or split it up.',
  });
};

const unknownName = (reading: Reading, path: Path, name: string): Problem => {
  const names = namesOf(schemaAt(reading.schema, path));
  const meant = synonyms[name] ?? nearest(name, names);
  const known = names.map((one) => `\`${one}\``).join(', ');
  const guess = /\s/.test(name)
    ? 'If it belongs to a text, quote the whole text'
    : `Did you mean \`${meant}\``;
  const isGuess = meant !== null || /\s/.test(name);
  const remedy = isGuess ? `${guess}${meant === null ? '.' : '?'}` : `Write one of ${known}.`;
  const message = `${nameOf(path, 'The file')} knows no \`${name}\`.`;
  return explain(reading, reading.tree.placeOfKey([...path, name]), { message, remedy });
};

const wrongName = (reading: Reading, path: Path): Problem => {
  const hint = keyHintOf(schemaAt(reading.schema, path.slice(0, -1)));
  const message = `${nameOf(path, 'The file')} is not ${hint?.expected ?? 'a name'}.`;
  const remedy = `Write \`${hint?.example ?? 'another name'}\`.`;
  return explain(reading, reading.tree.placeOfKey(path), { message, remedy });
};

const ofUnion = (
  reading: Reading,
  path: Path,
  branches: readonly Issue[][],
): readonly Problem[] => {
  const fits = (branch: readonly Issue[]) =>
    !branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  const fitting = branches.find(fits);
  if (fitting === undefined) return [wrongKind(reading, path, valueAt(reading.tree.value, path))];
  return fitting.flatMap((issue) => explainIssue(reading, issue, path));
};

/** What a zod issue means to the author of the file. `base` is the path that the issue's own begins at. */
export const explainIssue = (
  reading: Reading,
  issue: Issue,
  base: Path = [],
): readonly Problem[] => {
  const path = [...base, ...issue.path.filter((name) => typeof name !== 'symbol')];
  const value = valueAt(reading.tree.value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownName(reading, path, name));
    case 'invalid_key':
      return [wrongName(reading, path)];
    case 'invalid_union':
      return ofUnion(reading, path, issue.errors);
    case 'invalid_type':
      return [value === undefined ? missing(reading, path) : wrongKind(reading, path, value)];
    case 'too_big':
      if (typeof value === 'string') {
        return [tooLong(reading, path, value.trim().length, issue.maximum, 'characters')];
      }
      if (Array.isArray(value))
        return [tooLong(reading, path, value.length, issue.maximum, 'items')];
      return [wrongValue(reading, path, value)];
    case 'custom':
      if (typeof issue.params?.message !== 'string') return [wrongValue(reading, path, value)];
      return [explain(reading, reading.tree.placeOfKey(path), ownWords(issue.params))];
    default:
      return [wrongValue(reading, path, value)];
  }
};

/** Checks across properties bring their own words, as `params`. */
const ownWords = (params: Readonly<Record<string, unknown>>): Words => ({
  message: String(params.message),
  remedy: String(params.remedy),
});
