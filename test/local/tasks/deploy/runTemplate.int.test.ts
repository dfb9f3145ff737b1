import { expect, test } from 'vitest';
import { runTemplate, showChanges } from '../../../../src/local/tasks/deploy/runTemplate.ts';
import { azure } from './azure.ts';
import { deploymentWith } from './deploymentWith.ts';

const onPrograms = test.skipIf(process.platform === 'win32');

onPrograms('a template reads its parameters from the environment that az is given', async () => {
  const { deployment, calls } = deploymentWith({ az: azure() }, { DEPLOYER_TYPE: 'Group' });
  await runTemplate(deployment, 'events', { APP_NAME: 'found' });
  expect(calls().map(({ line }) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'deployment sub create',
  ]);
  expect(calls()[0]?.env).toMatchObject({
    ...{ APP_NAME: 'found', DEPLOYER_TYPE: 'Group', AZURE_ENV_NAME: 'contoso' },
  });
});

onPrograms('what would change is shown', async () => {
  const { deployment, calls, said } = deploymentWith({ az: azure() });
  await showChanges(deployment, 'main');
  expect(calls().at(-1)?.line).toMatch(/^deployment sub what-if .*main\.bicepparam$/);
  expect(said.join()).toContain('func-contoso-x');
});

onPrograms('whoever may only look says so', async () => {
  const env = { AZURE_VALIDATION_LEVEL: 'ProviderNoRbac' };
  const { deployment, calls } = deploymentWith({ az: azure() }, env);
  await showChanges(deployment, 'main');
  expect(calls().at(-1)?.line).toMatch(/main\.bicepparam --validation-level ProviderNoRbac$/);
});
