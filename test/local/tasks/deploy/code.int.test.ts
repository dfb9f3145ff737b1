import path from 'node:path';
import { expect, test } from 'vitest';
import { code } from '../../../../src/local/tasks/deploy/code.ts';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { azure } from './azure.ts';
import { deploymentWith } from './deploymentWith.ts';
import type { Answers } from './fakePrograms.ts';

const onPrograms = test.skipIf(process.platform === 'win32');
const func = (version: string): Answers => [
  { to: '--version', text: version },
  { to: '^azure functionapp publish', json: {} },
];

const publishing = async (programs: Readonly<Record<string, Answers>>) => {
  const root = temporaryFolder(smallApp);
  const { deployment, calls, said } = deploymentWith(programs, { APP_NAME: 'app' }, root);
  await code(deployment);
  return { root, said, last: calls().at(-1) };
};

onPrograms('func publishes the package alone, not the folder with the sources', async () => {
  const { root, last } = await publishing({ az: azure(), func: func('4.3.0') });
  expect(last).toMatchObject({
    ...{ name: 'func', line: 'azure functionapp publish app --no-build' },
    cwd: path.join(root, '.local', 'package'),
  });
});

onPrograms('az does where there is no func, or an old one', async () => {
  const { last, said } = await publishing({ az: azure(), func: func('3.0.1') });
  expect(last).toMatchObject({
    name: 'az',
    line: expect.stringMatching(/config-zip --name app --resource-group rg-contoso --src .*zip$/),
  });
  expect(said.join('\n')).toContain('no func 4.x');
});
