import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { HostStartError } from '../hostStartError.ts';
import { readJsonFile } from '../settings/readJsonFile.ts';

export type EntryFile = Readonly<{ path: string; format: 'esm' | 'cjs' }>;

const isGlob = /[*?{[]/;

function field(packageJson: unknown, name: string): unknown {
  if (typeof packageJson !== 'object' || packageJson === null) return undefined;
  return Object.entries(packageJson).find(([key]) => key === name)?.[1];
}

/** The files that `main` of the app's package.json names; it may be a glob, as in Azure. */
export function entryFiles(root: string): readonly EntryFile[] {
  const packageJson = readJsonFile(path.join(root, 'package.json'));
  if (packageJson === undefined) {
    throw new HostStartError(`${root} has no package.json. Name the app with --script-root.`);
  }
  const main = field(packageJson, 'main');
  if (typeof main !== 'string' || main === '') {
    throw new HostStartError(`package.json in ${root} has no "main": name the app's entry file.`);
  }
  const names = isGlob.test(main)
    ? globSync(main, { cwd: root }).sort()
    : [main].filter((name) => existsSync(path.join(root, name)));
  if (names.length === 0) {
    throw new HostStartError(
      `The app's entry file ${main} ("main" in package.json) is missing in ${root}. ` +
        'Build the app first: npm run build',
    );
  }
  const isModule = field(packageJson, 'type') === 'module';
  return names.map((name) => ({
    path: path.join(root, name),
    format: name.endsWith('.mjs') || (isModule && !name.endsWith('.cjs')) ? 'esm' : 'cjs',
  }));
}
