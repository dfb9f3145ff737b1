import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/build.ts';
import { smallApp } from './smallApp.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

test('--sizes shows the bundles', async () => {
  const { context, printed } = testContext(temporaryFolder(smallApp), '--sizes');
  expect(await run(context)).toBe(0);
  expect(printed.join('\n')).toMatch(/dist\/main\.cjs.*dist\/lazy\/later\.cjs.*Built dist/s);
});

test('problems are said and the task fails', async () => {
  const root = temporaryFolder(smallApp);
  writeFileSync(path.join(root, 'src', 'functions', 'hello.ts'), 'const');
  const { context, said } = testContext(root);
  expect(await run(context)).toBe(1);
  expect(said.at(-1)).toContain('Not built: 1 problem');
});
