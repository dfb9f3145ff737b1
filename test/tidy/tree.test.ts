import { expect, test } from 'vitest';
import { parseSource } from './sourceFile.ts';
import { pathsAreNobodys } from './texts.ts';
import {
  layoutIsComplete,
  namesSaySomething,
  operationsAreSymmetrical,
  testsMirrorSources,
} from './tree.ts';

const file = (path: string, text = 'export const f = () => 1;') => parseSource({ path, text });
const bare = (path: string, text = '') => ({ path, text });

test.each(['', '.int', '.e2e'])('a mirrored test of level "%s" counts', (level) => {
  const files = [file('src/a/b.ts'), file(`test/a/b${level}.test.ts`)];
  expect(testsMirrorSources(files)).toEqual([]);
});

test('a source without its test is named; types and constants need none', () => {
  const files = [file('src/a/b.ts'), file('test/b.test.ts'), file('src/c.ts', 'type A = 1;')];
  expect(testsMirrorSources(files)).toEqual(['src/a/b.ts:1 has no test at its mirrored place']);
});

test('functions are proven together, by a test that is there', () => {
  const health = file('src/functions/health.ts');
  const together = file('test/functions/registrations.int.test.ts');
  expect(testsMirrorSources([health, together])).toEqual([]);
  expect(testsMirrorSources([health])).toHaveLength(1);
  expect(testsMirrorSources([file('src/functionsOf.ts'), together])).toHaveLength(1);
});

test('the map needs a line for each file, also for namesakes', () => {
  const sources = [bare('src/a/play.ts'), bare('src/b/play.ts'), bare('src/c.ts')];
  expect(layoutIsComplete(sources)).toEqual([]);
  const complete = bare('docs/layout.md', 'a/play.ts b/play.ts c.ts');
  expect(layoutIsComplete([...sources, complete])).toEqual([]);
  const lacking = bare('docs/layout.md', 'a/play.ts abc.ts');
  expect(layoutIsComplete([...sources, lacking])).toHaveLength(2);
});

test('operations, validations and tests go together', () => {
  const paths = ['operations', 'validations'].map((f) => `src/local/simulator/${f}/play.ts`);
  const tests = ['test/local/simulator/operations/play.int.test.ts'];
  expect(operationsAreSymmetrical([...paths, ...tests])).toEqual([]);
  expect(operationsAreSymmetrical(paths)).toEqual(['test/local/simulator/operations:1 lacks play']);
});

test.each([
  { path: 'src/a/index.ts', isBad: true },
  { path: 'src/utils/a.ts', isBad: true },
  { path: 'test/callManager.int.test.ts', isBad: true },
  { path: 'src/a/helpers.ts', isBad: true },
  { path: 'src/a/sharedLine.ts', isBad: false },
  { path: 'src/store/createTableCallIndex.ts', isBad: false },
])('$path is a bad name: $isBad', ({ path, isBad }) => {
  expect(namesSaySomething([path]).length > 0).toBe(isBad);
});

test('a folder of a machine is found, an address is not', () => {
  const folder = ['', 'home', 'ann', 'x'].join('/');
  expect(pathsAreNobodys(bare('a.md', `see ${folder}`))).toEqual([
    "a.md:1 a path of somebody's machine",
  ]);
  expect(pathsAreNobodys(bare('a.md', 'https://example.com/home/x api/work/x'))).toEqual([]);
});
