import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputFile } from './bundleLazily.ts';

/** Whoever reads while we write sees the old file or the new one, never half of one. */
const replaceFile = async (file: string, contents: Uint8Array): Promise<void> => {
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, contents);
  await rename(draft, file);
};

/**
 * Puts the bundles into the folder and removes what earlier builds left there. The entry comes
 * last: a host that is started by its change finds everything else in place.
 */
export const writeBundles = async (folder: string, files: readonly OutputFile[]): Promise<void> => {
  const lazy = path.join(folder, 'lazy');
  await mkdir(lazy, { recursive: true });
  const isEntry = (file: OutputFile) => !file.path.includes('/') && file.path.endsWith('.cjs');
  for (const file of [...files.filter((f) => !isEntry(f)), ...files.filter(isEntry)]) {
    await replaceFile(path.join(folder, file.path), file.contents);
  }
  const kept = new Set(files.map((file) => path.join(folder, file.path)));
  const stale = (await readdir(lazy)).map((name) => path.join(lazy, name));
  await Promise.all(stale.filter((file) => !kept.has(file)).map((file) => rm(file)));
};
