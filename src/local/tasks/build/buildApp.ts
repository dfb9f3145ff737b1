import path from 'node:path';
import type { Metafile } from 'esbuild';
import { formatProblem } from '../../../flow/formatProblem.ts';
import { compileFlows } from '../compileFlows.ts';
import { buildContract } from './buildContract.ts';
import { buildDocs } from './buildDocs.ts';
import { bundleFunctions } from './bundleFunctions.ts';
import { copyQueries } from './copyQueries.ts';
import { copyTables } from './copyTables.ts';
import { problemsOf } from './problemsOf.ts';
import { writeBundles } from './writeBundles.ts';

export type BuildResult =
  | Readonly<{ ok: true; outputs: Metafile['outputs'] }>
  /** One line each: file, line, column, what is wrong and what to write instead. */
  | Readonly<{ ok: false; problems: readonly string[] }>;

/** Checks the flows and compiles them into `dist`, where the app reads them. */
export const buildFlows = async (root: string): Promise<readonly string[]> => {
  const source = path.join(root, 'src', 'flows');
  const compiled = await compileFlows(source, path.join(root, 'dist'));
  if (compiled.ok) return [];
  return compiled.problems.map((problem) =>
    formatProblem({ ...problem, file: path.relative(root, problem.file) }),
  );
};

/**
 * Flows, bundles, and the contract of the API with what shows it into `dist`. With any problem
 * `dist` stays as it was.
 */
export const buildApp = async (root: string): Promise<BuildResult> => {
  const outFolder = path.join(root, 'dist');
  try {
    const { files, outputs } = await bundleFunctions(root, outFolder);
    const problems = await buildFlows(root);
    if (problems.length > 0) return { ok: false, problems };
    const copies = [copyTables(root), copyQueries(root)];
    await Promise.all([...copies, buildDocs(root), buildContract(root)]);
    await writeBundles(outFolder, files);
    return { ok: true, outputs };
  } catch (thrown) {
    return { ok: false, problems: problemsOf(thrown) };
  }
};
