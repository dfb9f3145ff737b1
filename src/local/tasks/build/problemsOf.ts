import type { BuildFailure } from 'esbuild';
import { TaskError } from '../taskError.ts';

const isBuildFailure = (thrown: unknown): thrown is BuildFailure =>
  thrown instanceof Error && 'errors' in thrown && Array.isArray(thrown.errors);

/**
 * What a build has thrown, one line for each problem: file, line, column and what is wrong. What
 * does not tell of sources is thrown on.
 */
export const problemsOf = (thrown: unknown): readonly string[] => {
  if (thrown instanceof TaskError) return [thrown.message];
  if (!isBuildFailure(thrown)) throw thrown;
  return thrown.errors.map(({ text, location }) =>
    location === null ? text : `${location.file}:${location.line}:${location.column + 1} ${text}`,
  );
};
