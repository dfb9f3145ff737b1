import path from 'node:path';
import { expect, test } from 'vitest';
import type { Bundles } from '../../../../src/local/tasks/build/bundleLazily.ts';
import { bundleTogether } from '../../../../src/local/tasks/build/bundleTogether.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const sources = {
  'trunk.ts': `import { both } from './both.ts'; import { own } from './own.ts';
    export const trunk = () => { both(own); import('./leaf.ts'); import('./twig.ts'); };`,
  'leaf.ts': `import { both } from './both.ts'; export const leaf = () => both('leaf');`,
  'twig.ts': `import { both } from './both.ts'; export const twig = () => both('twig');`,
  'both.ts': `export const both = (what: string) => console.log(what);`,
  'own.ts': `export const own = process.pid.toString();`,
};

const bundle = (...names: string[]): Promise<Bundles> => {
  const root = temporaryFolder(sources);
  const found = new Map(names.map((name) => [name, path.join(root, `${name}.ts`)]));
  return bundleTogether(found, { root, outFolder: path.join(root, 'dist'), plugins: [] });
};

/** The sources of each bundle, entries aside. */
const held = ({ outputs }: Bundles): readonly (readonly string[])[] =>
  Object.values(outputs)
    .map(({ inputs }) => Object.keys(inputs).filter((file) => !file.startsWith('lazy:')))
    .filter((files) => files.length > 0);

test('what is loaded before all others is one file, which they take from', async () => {
  const made = await bundle('trunk');
  expect(held(made)).toEqual([['leaf.ts'], ['twig.ts'], ['both.ts', 'own.ts', 'trunk.ts']]);
  expect(made.files.map((file) => file.path)).toContain('lazy/twig.cjs');
});

test('where any may be the first, each file holds what only it needs', async () => {
  const made = await bundle('leaf', 'twig');
  expect(held(made)).toEqual([['leaf.ts'], ['twig.ts'], ['both.ts']]);
});

test('of nothing nothing is made', async () => {
  expect(await bundle()).toEqual({ files: [], outputs: {} });
});
