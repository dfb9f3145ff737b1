import { expect, test } from 'vitest';
import { buildFlows } from '../../../../src/local/tasks/build/buildApp.ts';
import { readGraphs } from '../../../../src/local/tasks/environment/readGraphs.ts';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('the graphs are those of the flows that were built', async () => {
  const root = temporaryFolder(smallApp);
  await buildFlows(root);
  expect(await readGraphs(root)).toEqual({
    support: {
      start: 'hello',
      steps: [{ name: 'hello', kind: 'say' }],
      ways: [{ from: 'hello', to: 'end', labels: [] }],
    },
  });
});
