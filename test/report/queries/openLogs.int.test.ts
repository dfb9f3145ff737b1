import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleLazily } from '../../../src/local/tasks/build/bundleLazily.ts';
import { writeBundles } from '../../../src/local/tasks/build/writeBundles.ts';
import type * as Opened from '../../../src/report/queries/openLogs.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { kqlFolder } from './kqlFiles.ts';
import { logsServer, wireTable } from './logsServer.ts';
import { november } from './november.ts';

const root = path.join(import.meta.dirname, '../../..');
const contents = `export const open = () => import('./src/report/queries/openLogs.ts');`;

test('the logs are a bundle of their own, which asks them', async () => {
  const out = temporaryFolder();
  const { files, outputs } = await bundleLazily(root, out, {
    stdin: { contents, resolveDir: root, sourcefile: 'main.ts', loader: 'ts' },
    entryNames: 'main',
  });
  const bundleOf = (name: string) =>
    Object.entries(outputs).find(([file]) => file.endsWith(name))?.[1] ?? { bytes: 0, inputs: {} };
  expect(Object.keys(bundleOf('main.cjs').inputs)).toEqual(['main.ts']);
  expect(Object.keys(bundleOf('openLogs.cjs').inputs).join()).toContain('@azure/monitor-query');
  expect(bundleOf('openLogs.cjs').bytes).toBeLessThan(700_000);

  await writeBundles(out, files);
  const { url } = await logsServer({
    body: {
      tables: [
        wireTable(
          queries.callRows,
          ...[['c', '2026-11-20T09:00:00Z', 5, 'inbound', 'connected', 2, 5, 0, '["x"]']],
        ),
      ],
    },
  });
  const require = createRequire(import.meta.url);
  const { openLogs }: typeof Opened = require(path.join(out, 'lazy', 'openLogs.cjs'));
  const logs = openLogs({ endpoint: url, workspace: 'w', credential: null }, kqlFolder);
  expect(await logs.callRows(november)).toMatchObject({
    state: 'here',
    value: [{ correlation: 'c', seconds: 5, connections: ['x'] }],
  });
  expect((await logs.figures(november)).usage).toMatchObject({
    state: 'missing',
    why: expect.stringContaining('The answer to the query usage lacks UsageType'),
  });
});
