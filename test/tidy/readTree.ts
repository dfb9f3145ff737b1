import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextFile } from './sourceFile.ts';

const root = path.join(import.meta.dirname, '..', '..');
const notOurs = new Set(['node_modules', 'dist', '.git', '.local', 'package-lock.json']);
const isText = /\.(tsx?|mjs|json|ya?ml|md|bicep|kql|html|css|js|sh)$|^[^.]+$|^\.[a-z]+$/;

const listFolder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return listFolder(full);
      return isText.test(entry.name) ? [full] : [];
    });

/** Every text file of the project, as it is now. */
export const readTree = (): readonly TextFile[] =>
  listFolder(root)
    .toSorted()
    .map((file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
    }));
