import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/test.ts';
import { fakeTools } from './fakeTools.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const calls = (root: string) =>
  readFileSync(path.join(root, 'calls.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' --reporter')[0]);

test('a level alone runs that level, and what follows goes to vitest', async () => {
  const root = temporaryFolder(fakeTools);
  const { context, printed } = testContext(root, 'unit', 'test/x.test.ts');
  expect(await run(context)).toBe(0);
  expect(calls(root)).toEqual(['vitest run --project unit']);
  expect(readFileSync(path.join(root, 'calls.log'), 'utf8')).toMatch(/ test\/x\.test\.ts\n$/);
  expect(printed).toEqual(['5 passed, 0 failed']);
});

test('without a level everything runs, also past a failure, and the sum says it', async () => {
  const root = temporaryFolder({ ...fakeTools, 'vitest.fails': '' });
  const { context, printed, said } = testContext(root);
  expect(await run(context)).toBe(1);
  expect(calls(root)).toEqual([
    'tsc --noEmit -p .',
    'tsc --noEmit -p src/local/softphone',
    'biome check --error-on-warnings',
    'vitest run --project unit',
    'vitest run --project int',
    'vitest run --project e2e',
  ]);
  expect(printed).toEqual(['12 passed, 3 failed']);
  expect(said.filter((line) => line.startsWith('FAILED build'))).toHaveLength(1);
  expect(readFileSync(path.join(root, '.local', 'test', 'summary.txt'), 'utf8')).toBe(
    '12 passed, 3 failed\n',
  );
});
