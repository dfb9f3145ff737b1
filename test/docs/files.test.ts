import { expect, test } from 'vitest';
import { readTree } from '../tidy/readTree.ts';
import { docs } from './docs.ts';

const named = /`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|kql))`/g;
const files = readTree().map(({ path }) => `/${path}`);
/** These tell of what was, or of files that somebody might add. */
const isOfToday = (path: string): boolean =>
  !['CHANGELOG.md', '.github/CONTRIBUTING.md'].includes(path) && !path.includes('/decisions/');

test('every source file that a document names by its path is there', () => {
  const all = docs
    .filter(({ path }) => isOfToday(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(named)].map(([, file = '']) => ({ path, file })),
    );
  expect(all.length).toBeGreaterThan(30);
  const lost = all.filter(({ file }) => !files.some((one) => one.endsWith(`/${file}`)));
  expect(lost).toEqual([]);
});
