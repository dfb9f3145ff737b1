import { rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isStale } from '../../../../src/local/tasks/admin/isStale.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const setUp = () => {
  const root = temporaryFolder({ 'built.cjs': '', 'src/a/b.ts': '', 'src/c.ts': '', lock: '' });
  const at = (seconds: number, ...names: readonly string[]) => {
    for (const name of names) utimesSync(path.join(root, name), seconds, seconds);
  };
  at(1_000, 'src', 'src/a', 'src/a/b.ts', 'src/c.ts', 'lock');
  at(2_000, 'built.cjs');
  const sources = ['src', 'lock', 'missing'].map((name) => path.join(root, name));
  return { root, at, check: () => isStale(path.join(root, 'built.cjs'), sources) };
};

test('what is younger than its sources is not stale', async () => {
  expect(await setUp().check()).toBe(false);
});

test.each(['src/a/b.ts', 'lock'])('a change of %s makes it stale', async (name) => {
  const { at, check } = setUp();
  at(3_000, name);
  expect(await check()).toBe(true);
});

test('so does a file that is gone, and a build that never was', async () => {
  const { root, at, check } = setUp();
  rmSync(path.join(root, 'src', 'a', 'b.ts'));
  expect(await check()).toBe(true);
  at(1_000, 'src/a');
  expect(await check()).toBe(false);
  rmSync(path.join(root, 'built.cjs'));
  expect(await check()).toBe(true);
});
