import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatProblem } from '../flow/formatProblem.ts';
import type { FlowSource, Parsed, Problem } from '../flow/problem.ts';
import { AdminError } from './adminError.ts';

/** What an operator keeps in a file of the project, and who reads it. */
export type YamlFile<Value> = Readonly<{
  root: string;
  /** Relative to `root`. */
  file: string;
  /** The page that shows one, such as `docs/numbers.md`. */
  guide: string;
  /** Brings the parser, and with it the readers of YAML, which nothing else needs. */
  load: () => Promise<(source: FlowSource) => Parsed<Value>>;
}>;

type Read<Value> = Readonly<{ value: Value; warnings: readonly Problem[] }>;

/**
 * What a file says, with what looks doubtful in it.
 * @throws AdminError that names every mistake and its place
 */
export const readYamlFile = async <Value>({
  root,
  file,
  guide,
  load,
}: YamlFile<Value>): Promise<Read<Value>> => {
  const text = await readFile(path.resolve(root, file), 'utf8').catch((error) => {
    const message = `${file} cannot be read: ${error instanceof Error ? error.message : error}`;
    const remedy = `Write one as ${guide} shows, or name another with --file.`;
    throw new AdminError('refused', 'noFile', message, remedy);
  });
  const parse = await load();
  const parsed = parse({ name: path.basename(file, '.yaml'), file, text });
  if (parsed.ok) return { value: parsed.value, warnings: parsed.warnings };
  const problems = parsed.problems.map(formatProblem).join('\n');
  throw new AdminError('refused', 'badFile', problems, `Put it right; ${guide} shows one.`);
};
