import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from './build/buildApp.ts';
import { largestZipBytes } from './package/largestZipBytes.ts';
import { listPackage, type PackageFiles } from './package/listPackage.ts';
import { zipPackage } from './package/zipPackage.ts';
import { readArgs } from './readArgs.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

const bytesPerKiB = 1024;

const kib = (bytes: number): string => `${(bytes / bytesPerKiB).toFixed(1)} KiB`.padStart(12);

const writePackage = async (folder: string, files: PackageFiles): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [file, contents] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
};

/** Builds, and puts what would be published into .local/package and .local/switchboard.zip. */
export const run = async ({ root, args, print }: TaskContext): Promise<number> => {
  readArgs({ args: [...args], options: {} }, 'usage: npm run package');
  const built = await buildApp(root);
  if (!built.ok) throw new TaskError(built.problems.join('\n'));
  const files = await listPackage(root);
  const zip = zipPackage(files);
  await writePackage(path.join(root, '.local', 'package'), files);
  const zipFile = path.join(root, '.local', 'switchboard.zip');
  await writeFile(zipFile, zip);
  for (const [file, { length }] of Object.entries(files)) print(`${kib(length)}  ${file}`);
  print(`${kib(zip.length)}  .local/switchboard.zip`);
  if (zip.length > largestZipBytes) {
    throw new TaskError('The package is over 1 MB. See what it holds: npm run build -- --sizes');
  }
  return 0;
};
