import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claimFolder } from '../../../../src/local/tasks/environment/claimFolder.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('a folder is claimed and released', async () => {
  const folder = path.join(temporaryFolder(), 'deep', 'data');
  const release = await claimFolder(folder);
  expect(existsSync(`${folder}.pid`)).toBe(true);
  await release?.();
  expect(existsSync(`${folder}.pid`)).toBe(false);
});

test('a process that runs keeps its claim, one that is gone does not', async () => {
  const folder = path.join(temporaryFolder(), 'data');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void other.kill('SIGKILL'));
  writeFileSync(`${folder}.pid`, String(other.pid));
  expect(await claimFolder(folder)).toBeNull();
  writeFileSync(`${folder}.pid`, String(spawnSync(process.execPath, ['--version']).pid));
  expect(await claimFolder(folder)).not.toBeNull();
});
