import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatProblem } from '../../flow/formatProblem.ts';
import { inOrder } from '../../flow/inOrder.ts';
import type { FlowSource } from '../../flow/problem.ts';
import { readSource } from '../../flow/readSource.ts';
import { AdminError } from '../adminError.ts';
import { numbersSchema, type PlannedNumber } from './numbersSchema.ts';

export const usualFile = path.join('infra', 'numbers.yaml');

/** @throws AdminError that names every mistake and its place */
export const parseNumbersFile = (source: FlowSource): readonly PlannedNumber[] => {
  const { value, problems } = readSource(source, numbersSchema);
  if (value === null || problems.length > 0) {
    const [first, ...more] = inOrder(problems).map(formatProblem);
    const rest = more.length === 0 ? '' : `\n${more.join('\n')}`;
    const message = first ?? `${source.file} says nothing.`;
    throw new AdminError('refused', 'badFile', message, `Put it right.${rest}`);
  }
  return Object.entries(value.numbers).map(([number, planned]) => ({ ...planned, number }));
};

/** What a file says of the numbers that there should be. `file` is relative to `root`. */
export const readNumbersFile = async (
  root: string,
  file: string,
): Promise<readonly PlannedNumber[]> => {
  try {
    const text = await readFile(path.resolve(root, file), 'utf8');
    return parseNumbersFile({ name: 'numbers', file, text });
  } catch (error) {
    if (error instanceof AdminError) throw error;
    const message = `${file} cannot be read: ${error instanceof Error ? error.message : error}`;
    const remedy = `Write one as docs/numbers.md shows, or name another with --file.`;
    throw new AdminError('refused', 'noFile', message, remedy);
  }
};
