import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/lint.ts';
import { fakeTools } from './fakeTools.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const calls = (root: string) => readFileSync(path.join(root, 'calls.log'), 'utf8').trim();

test('types and form are checked, both even when the first fails', async () => {
  const root = temporaryFolder({ ...fakeTools, 'tsc.fails': '' });
  expect(await run(testContext(root).context)).toBe(1);
  expect(calls(root).split('\n')).toEqual([
    'tsc --noEmit -p .',
    'tsc --noEmit -p src/local/softphone',
    'biome check --error-on-warnings',
  ]);
});

test('--write only puts right', async () => {
  const root = temporaryFolder(fakeTools);
  expect(await run(testContext(root, '--write').context)).toBe(0);
  expect(calls(root)).toBe('biome check --write');
});
