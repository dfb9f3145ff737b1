import type { Problem } from '../problem.ts';
import type { Tree } from '../yaml/tree.ts';
import type { Finding } from './finding.ts';

/** A finding as a problem of the file that `tree` was read from. */
export const placeFinding = (
  file: string,
  tree: Tree,
  { path, of, message, remedy }: Finding,
): Problem => {
  const { line, column } = of === 'key' ? tree.placeOfKey(path) : tree.placeOf(path);
  return { file, line, column, message, remedy };
};
