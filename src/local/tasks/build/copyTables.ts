import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** What a call needs to know of numbers, each in a folder of its own under `src`. */
const tables = ['rates', 'zones'];

/** Puts the tables beside the program; a project that has none is left as it is. */
export const copyTables = async (root: string): Promise<void> => {
  const outFolder = path.join(root, 'dist');
  await mkdir(outFolder, { recursive: true });
  const copies = tables.map(async (name) => {
    const source = path.join(root, 'src', name, `${name}.json`);
    if (existsSync(source)) await copyFile(source, path.join(outFolder, `${name}.json`));
  });
  await Promise.all(copies);
};
