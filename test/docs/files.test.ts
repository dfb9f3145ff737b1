import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docs } from './docs.ts';

const root = new URL('../../', import.meta.url);
const named = /`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|kql))`/g;
/** These tell of what was, or of what readers make for themselves. */
const isOfToday = (path: string): boolean =>
  path !== 'CHANGELOG.md' && !path.startsWith('docs/decisions/');

/** Whether a file is there, by its path from the project, from `src`, or from `test`. */
const isThere = (file: string): boolean =>
  ['', 'src/', 'test/'].some((folder) => existsSync(new URL(`${folder}${file}`, root)));

test('every source file that a document names by its path is there', () => {
  const files = docs
    .filter(({ path }) => isOfToday(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(named)].map(([, file = '']) => ({ path, file })),
    );
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter(({ file }) => !isThere(file))).toEqual([]);
});
