import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const isQuery = (name: string): boolean => name.endsWith('.kql');

/**
 * Puts the queries of the report into `dist/queries`, and takes away those that there were. A
 * project that has none is left as it is.
 */
export const copyQueries = async (root: string): Promise<void> => {
  const source = path.join(root, 'src', 'report', 'queries', 'kql');
  if (!existsSync(source)) return;
  const outFolder = path.join(root, 'dist', 'queries');
  await mkdir(outFolder, { recursive: true });
  const names = (await readdir(source)).filter(isQuery);
  await Promise.all(
    names.map((name) => copyFile(path.join(source, name), path.join(outFolder, name))),
  );
  const stale = (await readdir(outFolder)).filter((name) => !names.includes(name));
  await Promise.all(stale.map((name) => rm(path.join(outFolder, name))));
};
