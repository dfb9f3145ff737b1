import type { Problem } from './problem.ts';

const compare = (a: Problem, b: Problem): number =>
  Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column;

/**
 * The problems as a reader of the files meets them; what is said twice of one place is said
 * once.
 */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<string>();
  return problems.toSorted(compare).filter(({ file, line, column, message }) => {
    const key = JSON.stringify([file, line, column, message]);
    return !seen.has(key) && seen.add(key);
  });
};
