import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/flow/formatProblem.ts';
import { readTests } from '../../../../src/local/tasks/flows/readTests.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'switchboard-'));
  await writeFile(
    path.join(root, 'a.yaml'),
    'flow: a\ntests: [{ name: A, script: [{ wait: 2m }] }]\n',
  );
  await writeFile(
    path.join(root, 'b.yaml'),
    'flow: b\ntests: [{ name: B, script: [{ pres: "1" }] }]\n',
  );
  await writeFile(path.join(root, 'c.txt'), 'not a test');
});
afterAll(() => rm(root, { recursive: true }));

test('good files are read, and the others told with their place', async () => {
  const { files, problems } = await readTests(root, '.');
  expect(files).toEqual([
    { file: 'a.yaml', flow: 'a', tests: [{ name: 'A', script: [{ wait: 120_000 }] }] },
  ]);
  expect(problems.map(formatProblem)).toEqual([
    'b.yaml:2:31  Item 1 knows no `pres`. — Did you mean `press`?',
  ]);
});
