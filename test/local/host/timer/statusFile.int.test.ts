import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { statusFile } from '../../../../src/local/host/timer/statusFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const status = {
  Last: '0001-01-01T00:00:00+00:00',
  Next: '2026-11-22T11:00:00.000Z',
  LastUpdated: '2026-11-22T10:30:00.000Z',
};

test('a status comes back as it was saved, from a folder made for it', () => {
  const file = statusFile(path.join(folder.path, 'new', 'timers'), 'sweep');
  expect(file.load()).toBeUndefined();
  file.save(status);
  file.save(status);
  expect(file.load()).toEqual(status);
});

test.each([
  ['{}'],
  ['{"Last":"x","Next":"soon","LastUpdated":"now"}'],
  ['{"Last":"x","Next":"2026-11-22T11:00:00Z","LastUpdated":"2026-11-22T11:00:00Z"}'],
  ['[]'],
])('%s counts as none', (content) => {
  mkdirSync(path.join(folder.path, 'timers'), { recursive: true });
  folder.write('timers/sweep.json', content);
  expect(statusFile(path.join(folder.path, 'timers'), 'sweep').load()).toBeUndefined();
});
