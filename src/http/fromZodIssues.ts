import type { z } from 'zod';
import type { FieldError } from '../calls/refusal.ts';
import { nearest } from '../flow/nearest.ts';

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const unknownProperty = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  return meant === null
    ? `There is no property "${name}"; there are: ${known.join(', ')}.`
    : `There is no property "${name}"; did you mean "${meant}"?`;
};

/**
 * Everything that is wrong with a value, one entry for each property; `known` are the names that
 * each object may have, by its path, the value itself being ''.
 */
export const fromZodIssues = (
  issues: readonly z.core.$ZodIssue[],
  known: Readonly<Record<string, readonly string[]>>,
): readonly FieldError[] =>
  issues.flatMap((issue) => {
    const path = pathOf(issue.path);
    if (issue.code !== 'unrecognized_keys') return [{ field: path, message: issue.message }];
    return issue.keys.map((name) => ({
      field: pathOf([...issue.path, name]),
      message: unknownProperty(name, known[path] ?? []),
    }));
  });
