import { expect, test } from 'vitest';
import { findRunning } from '../../../../src/local/tasks/smoke/findRunning.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('what still runs is found, and no more of it told than where it is', async () => {
  const note = { host: 'http://localhost:7071', simulator: null, settings: { KEY: 'secret' } };
  const root = temporaryFolder({
    [`.local/running/${process.pid}.json`]: JSON.stringify(note),
    // No system gives a process so high a number.
    '.local/running/2147483647.json': JSON.stringify(note),
    '.local/running/1.json.tmp': '{',
  });
  expect(await findRunning(root)).toEqual([{ host: 'http://localhost:7071', simulator: null }]);
});

test('nothing has ever run', async () => {
  expect(await findRunning(temporaryFolder())).toEqual([]);
});
