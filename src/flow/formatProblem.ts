import type { Problem } from './problem.ts';

/** One line for a terminal; editors make a link of `file:line:column`. */
export const formatProblem = ({ file, line, column, message, remedy }: Problem): string =>
  `${file}:${line}:${column}  ${message} — ${remedy}`;
