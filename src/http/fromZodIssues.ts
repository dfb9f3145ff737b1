import type { z } from 'zod';
import { nearest } from '../flow/nearest.ts';
import type { FieldError } from './requestError.ts';

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const unknownProperty = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  return meant === null
    ? `There is no property "${name}"; there are: ${known.join(', ')}.`
    : `There is no property "${name}"; did you mean "${meant}"?`;
};

/**
 * Everything that is wrong with a value, one entry for each property; `known` are the names that
 * it may have.
 */
export const fromZodIssues = (
  issues: readonly z.core.$ZodIssue[],
  known: readonly string[],
): readonly FieldError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.map((name) => ({ field: name, message: unknownProperty(name, known) }))
      : [{ field: pathOf(issue.path), message: issue.message }],
  );
