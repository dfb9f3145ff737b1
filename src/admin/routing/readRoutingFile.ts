import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatProblem } from '../../flow/formatProblem.ts';
import type { Problem } from '../../flow/problem.ts';
import { AdminError } from '../adminError.ts';
import type { SipConfig } from './sipConfig.ts';

/** Relative to the folder of the project. */
export const usualFile = 'infra/direct-routing.yaml';

export type RoutingFile = Readonly<{ config: SipConfig; warnings: readonly Problem[] }>;

const readText = async (root: string, file: string): Promise<string> => {
  try {
    return await readFile(path.resolve(root, file), 'utf8');
  } catch (error) {
    const message = `${file} cannot be read: ${error instanceof Error ? error.message : error}`;
    const remedy = 'Write one as docs/direct-routing.md shows, or name another with --file.';
    throw new AdminError('refused', 'noFile', message, remedy);
  }
};

/**
 * What a file says of direct routing, with what looks doubtful in it. `file` is relative to `root`.
 * @throws AdminError that names every mistake and its place
 */
export const readRoutingFile = async (root: string, file: string): Promise<RoutingFile> => {
  const text = await readText(root, file);
  // It brings the readers of YAML, which nothing else here needs.
  const { parseRoutingFile } = await import('./parseRoutingFile.ts');
  const parsed = parseRoutingFile({ name: 'direct-routing', file, text });
  if (parsed.ok) return { config: parsed.value, warnings: parsed.warnings };
  const problems = parsed.problems.map(formatProblem).join('\n');
  const remedy = 'Put it right; docs/direct-routing.md shows one.';
  throw new AdminError('refused', 'badFile', problems, remedy);
};
