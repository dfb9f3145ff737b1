import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { TaskError } from '../taskError.ts';

/**
 * The files of `src/functions`, relative to the project and sorted, so that builds are repeatable.
 */
export const listFunctions = async (root: string): Promise<readonly string[]> => {
  const files = await readdir(path.join(root, 'src', 'functions')).catch(() => []);
  const functions = files.filter((file) => file.endsWith('.ts')).sort();
  if (functions.length === 0) {
    throw new TaskError('src/functions holds no .ts file, so there would be nothing to run.');
  }
  return functions.map((file) => `./src/functions/${file}`);
};
