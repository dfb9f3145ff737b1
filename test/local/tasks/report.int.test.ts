import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/report.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

test.each([
  [[], '--demo must be a number of calls'],
  [['--demo', '200001'], '--demo must be a number of calls'],
  [['--demo', 'many'], '--demo must be a number of calls'],
  [['--demo', '5', '--seed', 'x'], '--seed must be a whole number'],
  [['--demo', '5', '--day', '2026-02-30'], 'There is no such day or zone'],
  [['--demo', '5', '--zone', 'Mars'], 'There is no such day or zone'],
  [['--real'], 'usage: npm run report'],
])('%j is refused', async (args, message) => {
  const folder = temporaryFolder();
  const { context } = testContext('.', ...args, '--out', folder);
  await expect(run(context)).rejects.toThrow(message);
});

test('page, figures and table are written, and it says where', async () => {
  const folder = temporaryFolder();
  const out = path.join(folder, 'new');
  const args = ['--demo', '20', '--day', '2026-11-21', '--json', '--out', out];
  const { context, printed } = testContext('.', ...args);
  expect(await run(context)).toBe(0);
  expect(JSON.parse(printed.join(''))).toMatchObject({
    ...{ page: path.join(out, '2026-11-21.html'), calls: 20, currency: 'USD' },
  });
  expect((await readdir(out)).toSorted()).toEqual([
    ...['2026-11-21.csv', '2026-11-21.html', '2026-11-21.json'],
  ]);
});
