import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRunning } from '../../../src/admin/settings/readRunning.ts';
import { noteRunning } from '../../../src/local/tasks/environment/noteRunning.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

const note = (name: string) => JSON.stringify({ host: 'http://localhost:1', settings: { name } });
const { pid, ppid } = process;

test('nothing runs where nothing was noted', async () => {
  expect(await readRunning(temporaryFolder())).toBeNull();
});

test('finds what npm start has noted, until that ends', async () => {
  const root = temporaryFolder();
  const settings = { AzureWebJobsStorage: 'here' };
  const forget = await noteRunning(root, { host: 'http://localhost:1', simulator: null, settings });
  expect(await readRunning(root)).toMatchObject({ host: 'http://localhost:1', settings });
  await forget();
  expect(await readRunning(root)).toBeNull();
});

test('passes over those that were killed, and takes the youngest', async () => {
  const dead = spawnSync(process.execPath, ['-e', '0']).pid;
  const root = temporaryFolder({
    [`.local/running/${dead}.json`]: note('dead'),
    [`.local/running/${ppid}.json`]: note('old'),
    [`.local/running/${pid}.json`]: note('young'),
    '.local/running/readme.txt': 'nothing',
  });
  utimesSync(path.join(root, '.local', 'running', `${ppid}.json`), 1_000, 1_000);
  expect(await readRunning(root)).toMatchObject({ settings: { name: 'young' } });
});

test('a note that cannot be read is none', async () => {
  const root = temporaryFolder({ [`.local/running/${pid}.json`]: '{' });
  expect(await readRunning(root)).toBeNull();
});
