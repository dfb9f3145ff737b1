import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../../src/local/tasks/environment/ports.ts';
import { startStorage } from '../../../../src/local/tasks/environment/startStorage.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const start = async (dataFolder: string, fresh: boolean) => {
  const said: string[] = [];
  const ports = { blob: await freePort(), queue: await freePort(), table: await freePort() };
  const { signal: ending } = new AbortController();
  const say = (line: string) => said.push(line);
  const storage = await startStorage({ dataFolder, fresh, say, ending }, ports);
  onTestFinished(storage.stop);
  return { storage, said };
};

test('fresh forgets what was kept', async () => {
  const dataFolder = path.join(temporaryFolder({ 'data/old.json': '{}' }), 'data');
  const { storage } = await start(dataFolder, true);
  expect(existsSync(path.join(dataFolder, 'old.json'))).toBe(false);
  await storage.stop();
  expect(existsSync(`${dataFolder}.pid`)).toBe(false);
});

test('data of an environment that runs is left alone', async () => {
  const dataFolder = path.join(temporaryFolder({ 'data/old.json': '{}' }), 'data');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void other.kill('SIGKILL'));
  writeFileSync(`${dataFolder}.pid`, String(other.pid));
  const { said } = await start(dataFolder, true);
  expect(said.join()).toContain('in memory');
  expect(existsSync(path.join(dataFolder, 'old.json'))).toBe(true);
});
