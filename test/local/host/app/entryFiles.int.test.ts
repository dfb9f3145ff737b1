import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryFiles } from '../../../../src/local/host/app/entryFiles.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder.path, 'dist', 'functions'), { recursive: true });
  for (const name of ['main.cjs', 'main.mjs', 'functions/b.js', 'functions/a.js']) {
    folder.write(`dist/${name}`, '');
  }
});
afterEach(() => folder.remove());

test.each([
  [{ main: 'dist/main.cjs' }, ['dist/main.cjs cjs']],
  [{ main: './dist/main.cjs', type: 'module' }, ['dist/main.cjs cjs']],
  [{ main: 'dist/main.mjs' }, ['dist/main.mjs esm']],
  [{ main: 'dist/functions/*.js' }, ['dist/functions/a.js cjs', 'dist/functions/b.js cjs']],
  [{ main: 'dist/functions/a.js', type: 'module' }, ['dist/functions/a.js esm']],
  [{ main: 'dist/{main,other}.cjs' }, ['dist/main.cjs cjs']],
])('%o names %o', (packageJson, expected) => {
  folder.write('package.json', packageJson);
  const found = entryFiles(folder.path).map(({ path: file, format }) => {
    return `${path.relative(folder.path, file).replaceAll(path.sep, '/')} ${format}`;
  });
  expect(found).toEqual(expected);
});

test.each([
  [{ main: 'dist/none.cjs' }, /dist\/none\.cjs .*is missing.*npm run build/],
  [{ main: 'dist/*.none' }, /is missing.*npm run build/],
  [{}, /has no "main"/],
  [[], /has no "main"/],
])('%o is refused with the remedy', (packageJson, message) => {
  folder.write('package.json', packageJson);
  expect(() => entryFiles(folder.path)).toThrow(message);
});

test('a folder without package.json is refused', () => {
  expect(() => entryFiles(folder.path)).toThrow(/has no package\.json.*--script-root/);
});
