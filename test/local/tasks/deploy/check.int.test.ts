import { expect, test } from 'vitest';
import { check } from '../../../../src/local/tasks/deploy/check.ts';
import { azure } from './azure.ts';
import { deploymentWith } from './deploymentWith.ts';

const onPrograms = test.skipIf(process.platform === 'win32');

onPrograms('it says where to, and asks for nothing that changes', async () => {
  const { deployment, said, calls } = deploymentWith({ az: azure() });
  expect(await check(deployment)).toEqual({});
  expect(said.join()).toContain('Pay as you go (sub-1), as ada@contoso.com');
  expect(calls().every(({ line }) => /\b(show|list|list-\w+|version)\b/.test(line))).toBe(true);
});

onPrograms.each([
  ['a new resource is not looked for', { CREATE_ACS: 'true' }],
  ['one without an identity will do where nothing speaks', { CREATE_SPEECH: 'false' }],
])('%s', async (_, env) => {
  const az = azure({ to: '^resource show', json: { identity: null } });
  expect(await check(deploymentWith({ az }, env).deployment)).toEqual({});
});
