import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildApp, buildFlows } from '../../../../src/local/tasks/build/buildApp.ts';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('an app builds into dist', async () => {
  const root = temporaryFolder(smallApp);
  expect(await buildApp(root)).toMatchObject({ ok: true });
  expect(existsSync(path.join(root, 'dist', 'main.cjs'))).toBe(true);
  expect(JSON.parse(readFileSync(path.join(root, 'dist', 'flows.json'), 'utf8'))).toBeTypeOf(
    'object',
  );
});

test.each([
  { file: 'src/functions/hello.ts', text: 'const = 1;', says: /^src\/functions\/hello.ts:1:7 / },
  {
    file: 'src/flows/support.yaml',
    text: 'start: nowhere',
    says: /^src.flows.support\.yaml:\d+:\d+/m,
  },
])('a mistake in $file is placed, and dist stays as it was', async ({ file, text, says }) => {
  const root = temporaryFolder(smallApp);
  await buildApp(root);
  const before = readFileSync(path.join(root, 'dist', 'main.cjs'), 'utf8');
  writeFileSync(path.join(root, file), text);
  const broken = await buildApp(root);
  expect(broken).toMatchObject({ ok: false });
  expect(broken.ok ? [] : broken.problems.join('\n')).toMatch(says);
  expect(readFileSync(path.join(root, 'dist', 'main.cjs'), 'utf8')).toBe(before);
});

test('flows alone are compiled without the bundles', async () => {
  const root = temporaryFolder(smallApp);
  expect(await buildFlows(root)).toEqual([]);
  expect(existsSync(path.join(root, 'dist', 'flows.json'))).toBe(true);
  expect(existsSync(path.join(root, 'dist', 'main.cjs'))).toBe(false);
});
