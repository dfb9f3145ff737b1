import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Path, Place } from '../yaml/tree.ts';
import { nameOf, type Reading, shown, valueAt } from './reading.ts';
import { hintOf, keyHintOf, schemaAt } from './schemaAt.ts';
import { isMisspelt, unknownName } from './unknownName.ts';

type Issue = z.core.$ZodIssue;

const problem = (reading: Reading, place: Place, message: string, remedy: string): Problem => ({
  file: reading.file,
  ...place,
  message,
  remedy,
});

const kindOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'a text';
  return Array.isArray(value) ? 'a list' : 'a map';
};

const missing = (reading: Reading, path: Path): readonly Problem[] => {
  if (isMisspelt(reading, path)) return [];
  const parent = path.slice(0, -1);
  const remedy = `Add \`${hintOf(schemaAt(reading.schema, path)).example}\`.`;
  const message = `${nameOf(parent)} has no ${nameOf(path)}.`;
  return [problem(reading, reading.tree.placeOfKey(parent), message, remedy)];
};

/** A value that is of another kind than it should be, or none of those that are allowed. */
const wrongValue = (reading: Reading, path: Path, isRightKind: boolean): readonly Problem[] => {
  const value = valueAt(reading, path);
  if (value === undefined) return missing(reading, path);
  const { expected, example } = hintOf(schemaAt(reading.schema, path));
  const message =
    isRightKind && typeof value === 'string' && value.trim() !== ''
      ? `${nameOf(path)}: ${shown(value)} is not ${expected}.`
      : `${nameOf(path)} is ${kindOf(value)}; it should be ${expected}.`;
  return [problem(reading, reading.tree.placeOf(path), message, `Write \`${example}\`.`)];
};

const wrongName = (reading: Reading, path: Path): Problem => {
  const { expected, example } = keyHintOf(schemaAt(reading.schema, path.slice(0, -1)));
  const message = `\`${path.at(-1)}\` is not ${expected}.`;
  return problem(reading, reading.tree.placeOfKey(path), message, `Write \`${example}\`.`);
};

const tooBig = (reading: Reading, path: Path, most: unknown): readonly Problem[] => {
  const value = valueAt(reading, path);
  const count =
    typeof value === 'string'
      ? `${value.trim().length} characters`
      : `${Array.isArray(value) ? value.length : 0} items`;
  const message = `${nameOf(path)} has ${count}; ${most} are the most.`;
  return [problem(reading, reading.tree.placeOf(path), message, 'Shorten it or split it up.')];
};

/** Of the forms that a value may have, the one that it has; the others say nothing of it. */
const ofUnion = (
  reading: Reading,
  path: Path,
  branches: readonly (readonly Issue[])[],
): readonly Problem[] => {
  // None of some words is what a map is, too.
  const isText = typeof valueAt(reading, path) === 'string';
  const isOtherKind = ({ code, path: { length } }: Issue) =>
    length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && !isText));
  const isOfKind = (branch: readonly Issue[]) => !branch.some(isOtherKind);
  const branch = branches.find(isOfKind);
  if (branch === undefined) return wrongValue(reading, path, false);
  return branch.flatMap((issue) => explainIssue(reading, issue, path));
};

/** Checks across properties bring their own words, as `params`. */
const ofCheck = (
  reading: Reading,
  path: Path,
  params: Readonly<Record<string, unknown>> | undefined,
): readonly Problem[] => {
  if (params === undefined) return wrongValue(reading, path, true);
  const { tree } = reading;
  const place = params.of === 'value' ? tree.placeOf(path) : tree.placeOfKey(path);
  return [problem(reading, place, String(params.message), String(params.remedy))];
};

/**
 * What a zod issue means to the author of the file. `base` is the path that the issue's own
 * begins at.
 */
export const explainIssue = (
  reading: Reading,
  issue: Issue,
  base: Path = [],
): readonly Problem[] => {
  const path = [...base, ...issue.path.filter((name) => typeof name !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownName(reading, path, name));
    case 'invalid_key':
      return [wrongName(reading, path)];
    case 'invalid_union':
      return ofUnion(reading, path, issue.errors);
    case 'invalid_type':
      return wrongValue(reading, path, false);
    case 'too_big':
      return tooBig(reading, path, issue.maximum);
    case 'custom':
      return ofCheck(reading, path, issue.params);
    case 'invalid_value':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'too_small':
      return wrongValue(reading, path, true);
    default:
      return issue satisfies never;
  }
};
