import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { noteRunning } from '../../../../src/local/tasks/environment/noteRunning.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('notes where it is and its settings, for its owner alone, as long as it runs', async () => {
  const root = temporaryFolder();
  const environment = {
    host: 'http://localhost:7071',
    simulator: null,
    settings: { HASH_KEY: '1:secret' },
  };
  const forget = await noteRunning(root, environment);
  const folder = path.join(root, '.local', 'running');
  const file = path.join(folder, `${process.pid}.json`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(environment);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  await forget();
  expect(readdirSync(folder)).toEqual([]);
});
