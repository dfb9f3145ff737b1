import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/package.ts';
import { smallApp } from './smallApp.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const contents = [
  'LICENSE',
  'dist/flows.json',
  'dist/lazy/later.cjs',
  'dist/main.cjs',
  'dist/queries/headline.kql',
  'host.json',
  'package.json',
];

test('the package is listed, zipped, and loads by itself', async () => {
  const root = temporaryFolder(smallApp);
  const { context, printed } = testContext(root);
  expect(await run(context)).toBe(0);
  const zip = unzipSync(readFileSync(path.join(root, '.local', 'switchboard.zip')));
  expect(Object.keys(zip).sort()).toEqual(contents);
  expect(printed.map((line) => line.split('  ').at(-1)).sort()).toEqual(
    ['.local/switchboard.zip', ...contents].sort(),
  );
  const unpacked = temporaryFolder();
  for (const [file, bytes] of Object.entries(zip)) {
    mkdirSync(path.dirname(path.join(unpacked, file)), { recursive: true });
    writeFileSync(path.join(unpacked, file), bytes);
  }
  const main = path.join(
    unpacked,
    JSON.parse(Buffer.from(zip['package.json'] ?? []).toString()).main,
  );
  expect(spawnSync(process.execPath, [main], { encoding: 'utf8' }).stdout).toBe('hello\n');
});

test('.funcignore leaves the Core Tools the very same files', async () => {
  const extra = {
    'src/x.test.ts': '',
    'node_modules/zod/index.js': '',
    'local.settings.json': '{}',
  };
  const docs = { 'dist/docs/openapi.json': '{}', 'dist/docs/rapidoc.js.br': '' };
  // Whatever table the build puts beside the program: once two were not sent along.
  const tables = { 'src/rates/leases.json': '{}', 'src/rates/services.json': '{}' };
  const sources = { ...smallApp, ...tables, ...extra, ...docs };
  const root = temporaryFolder({ ...sources, 'dist/prompts/a.wav': '' });
  await run(testContext(root).context);
  // The same syntax as .gitignore, so git can say which files it leaves.
  copyFileSync(
    path.join(import.meta.dirname, '../../../.funcignore'),
    path.join(root, '.gitignore'),
  );
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
  git('init', '--quiet');
  expect(git('ls-files', '--others', '--exclude-standard').trim().split('\n')).toEqual(
    [...contents, ...Object.keys(docs), 'dist/leases.json', 'dist/services.json'].sort(),
  );
});
