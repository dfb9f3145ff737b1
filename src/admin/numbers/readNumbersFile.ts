import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatProblem } from '../../flow/formatProblem.ts';
import { AdminError } from '../adminError.ts';
import type { PlannedNumber } from './numbersSchema.ts';

/** Relative to the folder of the project. */
export const usualFile = 'infra/numbers.yaml';

const readText = async (root: string, file: string): Promise<string> => {
  try {
    return await readFile(path.resolve(root, file), 'utf8');
  } catch (error) {
    const message = `${file} cannot be read: ${error instanceof Error ? error.message : error}`;
    const remedy = 'Write one as docs/numbers.md shows, or name another with --file.';
    throw new AdminError('refused', 'noFile', message, remedy);
  }
};

/**
 * What a file says of the numbers that there should be. `file` is relative to `root`.
 * @throws AdminError that names every mistake and its place
 */
export const readNumbersFile = async (
  root: string,
  file: string,
): Promise<readonly PlannedNumber[]> => {
  const text = await readText(root, file);
  // It brings the readers of YAML, which nothing else here needs.
  const { parseNumbersFile } = await import('./parseNumbersFile.ts');
  const parsed = parseNumbersFile({ name: 'numbers', file, text });
  if (parsed.ok) return parsed.value;
  const problems = parsed.problems.map(formatProblem).join('\n');
  const remedy = 'Put it right; docs/numbers.md shows one.';
  throw new AdminError('refused', 'badFile', problems, remedy);
};
