import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { coverFlow } from '../../src/local/tasks/flows/coveredFlow.ts';
import { readTests } from '../../src/local/tasks/flows/readTests.ts';
import { runTest } from '../../src/local/tasks/flows/runTest.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const compiled = await compileFlows(
  path.join(root, 'src', 'flows'),
  path.join(root, '.local', 'flows'),
);
const { files, problems } = await readTests(root, 'test/flows');
const flows = compiled.ok ? compiled.value.flows : {};

test('flows and their tests can be read', () => {
  expect(compiled).toMatchObject({ ok: true, warnings: [] });
  expect(problems).toEqual([]);
});

test('every flow has tests', () => {
  const names = readdirSync(path.join(root, 'src', 'flows'))
    .filter((name) => name.endsWith('.yaml') && name in flows)
    .map((name) => path.parse(name).name);
  expect(
    names.filter((name) => !existsSync(path.join(root, 'test', 'flows', `${name}.yaml`))),
  ).toEqual([]);
});

describe.each(files)('$flow', ({ flow, tests }) => {
  const found = Object.values(flows).find(({ name }) => name === flow);
  if (found === undefined) throw new Error(`there is no flow ${flow}`);
  const covered = coverFlow(found);

  test.each(tests)('$name', (one) => {
    const { failure, line, story } = runTest(covered.flow, one);
    expect(failure, `line ${line}: ${failure}\n${story.join('\n')}`).toBeNull();
  });

  test('its tests take every branch', () => {
    expect(covered.branches.filter((branch) => !covered.taken.has(branch))).toEqual([]);
  });
});
