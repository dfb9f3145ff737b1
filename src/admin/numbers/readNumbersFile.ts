import { readYamlFile } from '../readYamlFile.ts';
import type { PlannedNumber } from './numbersSchema.ts';

/** Relative to the folder of the project. */
export const usualFile = 'infra/numbers.yaml';

/**
 * What a file says of the numbers that there should be. `file` is relative to `root`.
 * @throws AdminError that names every mistake and its place
 */
export const readNumbersFile = async (
  root: string,
  file: string,
): Promise<readonly PlannedNumber[]> => {
  const guide = 'docs/numbers.md';
  const load = async () => (await import('./parseNumbersFile.ts')).parseNumbersFile;
  return (await readYamlFile({ root, file, guide, load })).value;
};
