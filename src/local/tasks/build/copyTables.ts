import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** What a call and the command line need to know of numbers, by folder under `src`. */
const tables = [
  ['rates', 'rates.json'],
  ['rates', 'leases.json'],
  ['rates', 'services.json'],
  ['zones', 'zones.json'],
] as const;

/** Puts the tables beside the program; a project that has none is left as it is. */
export const copyTables = async (root: string): Promise<void> => {
  const outFolder = path.join(root, 'dist');
  await mkdir(outFolder, { recursive: true });
  const copies = tables.map(async ([folder, name]) => {
    const source = path.join(root, 'src', folder, name);
    if (existsSync(source)) await copyFile(source, path.join(outFolder, name));
  });
  await Promise.all(copies);
};
