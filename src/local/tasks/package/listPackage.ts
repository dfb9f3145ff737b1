import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { TaskError } from '../taskError.ts';

/** What is published, by its path in the package. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** The part of package.json that the Functions host reads: what to load, and what it needs. */
const toPublishedManifest = (text: string): Uint8Array => {
  const { name, version, main, engines } = JSON.parse(text);
  return Buffer.from(`${JSON.stringify({ name, version, main, engines }, null, 2)}\n`);
};

/** What is only there where its source is: the contract and what shows it. */
const docs = ['dist/docs/openapi.json', 'dist/docs/rapidoc.js.br'];

const flows = 'dist/flows.json';

/** The files of a folder that have that ending, in order. */
const filesIn = async (root: string, folder: string, ending: string): Promise<string[]> => {
  const names = (await readdir(path.join(root, folder))).sort();
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
};

/**
 * Everything that is published, from a built `dist`: no node_modules, no prompts, no source maps.
 */
export const listPackage = async (root: string): Promise<PackageFiles> => {
  const bundles = await filesIn(root, 'dist/lazy', '.cjs');
  // The flows are one of them, and cannot be missing.
  const tables = (await filesIn(root, 'dist', '.json')).filter((file) => file !== flows);
  const hasQueries = existsSync(path.join(root, 'dist', 'queries'));
  const queries = hasQueries ? await filesIn(root, 'dist/queries', '.kql') : [];
  const files: Record<string, Uint8Array> = {};
  const paths = ['host.json', 'package.json', 'LICENSE', 'dist/main.cjs', flows];
  const shown = docs.filter((file) => existsSync(path.join(root, file)));
  for (const file of [...paths, ...tables, ...shown, ...queries, ...bundles]) {
    const contents = await readFile(path.join(root, file)).catch(() => {
      throw new TaskError(`${file} is missing, so the package would not run.`);
    });
    files[file] = file === 'package.json' ? toPublishedManifest(contents.toString()) : contents;
  }
  return files;
};
