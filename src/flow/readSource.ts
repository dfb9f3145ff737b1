import type { z } from 'zod';
import type { FlowSource, Problem } from './problem.ts';
import { explainIssue } from './schema/explainIssue.ts';
import { readYaml } from './yaml/readYaml.ts';
import type { Tree } from './yaml/tree.ts';

/**
 * What a file says by its schema; `value` is null if something in it is wrong, `tree` if all of
 * it is.
 */
export type ReadSource<Value> = Readonly<{
  tree: Tree | null;
  value: Value | null;
  problems: readonly Problem[];
}>;

/** Reads a YAML file and holds it against a schema. */
export const readSource = <Schema extends z.ZodType>(
  source: FlowSource,
  schema: Schema,
): ReadSource<z.output<Schema>> => {
  const { tree, problems } = readYaml(source);
  if (tree === null) return { tree, value: null, problems };
  const result = schema.safeParse(tree.value);
  if (result.success) return { tree, value: result.data, problems };
  const reading = { file: source.file, tree, schema };
  const explained = result.error.issues.flatMap((issue) => explainIssue(reading, issue));
  // What is wrong with the YAML of a place explains why its value is wrong.
  const placeOf = ({ line, column }: Problem) => `${line}:${column}`;
  const explainedBefore = new Set(problems.map(placeOf));
  const others = explained.filter((problem) => !explainedBefore.has(placeOf(problem)));
  return { tree, value: null, problems: [...problems, ...others] };
};
