import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/infra.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const project = path.join(import.meta.dirname, '..', '..', '..');

test('the templates of this project are right, by the compiler or by their form', {
  timeout: 120_000,
}, async () => {
  const { context, printed } = testContext(project);
  expect([await run({ ...context, env: process.env }), printed]).toEqual([
    0,
    [expect.stringMatching(/^\d+ templates are right\.$/)],
  ]);
});

test('without a compiler what is no Bicep is found all the same', async () => {
  const root = temporaryFolder({ 'infra/main.bicep': 'param', 'infra/modules/a.bicep': '' });
  const { context, printed, said } = testContext(root);
  expect(await run({ ...context, env: { BICEP_PATH: 'nowhere' } })).toBe(1);
  expect(said.join()).toContain('Only the form');
  expect(printed.join()).toContain('main.bicep(1,');
});

test('it takes no arguments', async () => {
  const { context } = testContext(project, '--what');
  await expect(run(context)).rejects.toThrow('usage: npm run infra');
});
