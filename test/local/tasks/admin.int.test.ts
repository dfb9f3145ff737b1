import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/admin.ts';
import { smallApp } from './smallApp.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const program = `import { writeFileSync } from 'node:fs';
writeFileSync('called.txt', process.argv.slice(2).join());
process.exitCode = 3;`;

const setUp = () => {
  const root = temporaryFolder({ ...smallApp, 'src/admin/cli.ts': program });
  const { context, said } = testContext(root, 'switch', 'list');
  const called = () => readFileSync(path.join(root, 'called.txt'), 'utf8');
  const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
  return { root, context, said, called, write };
};

test('the first run builds; arguments go in and the exit code comes out', async () => {
  const { root, context, said, called } = setUp();
  expect(await run(context)).toBe(3);
  expect(called()).toBe('switch,list');
  expect(existsSync(path.join(root, 'dist', 'flows.json'))).toBe(true);
  expect(said).toEqual([]);
});

test('a change is built, and a mistake in it leaves the last build at work', async () => {
  const { context, said, write } = setUp();
  await run(context);
  write('src/admin/cli.ts', 'process.exitCode = 5;');
  expect(await run(context)).toBe(5);
  write('src/admin/cli.ts', 'const');
  write('src/flows/support.yaml', 'start: nowhere');
  expect(await run(context)).toBe(5);
  const told = said.join('\n');
  expect(told).toContain('src/admin/cli.ts:1:6');
  expect(told).toContain(path.join('src', 'flows', 'support.yaml'));
  expect(told).toContain('The last build that was right goes on.');
});

test('what was never right cannot be run', async () => {
  const { context, write } = setUp();
  write('src/admin/cli.ts', 'const');
  await expect(run(context)).rejects.toThrow('src/admin/cli.ts:1:6');
});
