import type { z } from 'zod';

type Path = readonly PropertyKey[];

const without = (value: unknown, [name, ...rest]: Path): unknown => {
  if (typeof value !== 'object' || value === null || name === undefined) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => {
      if (i !== name) return [item];
      return rest.length === 0 ? [] : [without(item, rest)];
    });
  }
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== name) return [[key, inner]];
    return rest.length === 0 ? [] : [[key, without(inner, rest)]];
  });
  return Object.fromEntries(entries);
};

/** A value without what its issues are about, so that the rest of it may be read. */
export const pruned = (value: unknown, issues: readonly z.core.$ZodIssue[]): unknown =>
  issues
    .flatMap((issue): Path[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path],
    )
    // Backwards, so that no item of a list moves before its turn.
    .toReversed()
    .reduce(without, value);
