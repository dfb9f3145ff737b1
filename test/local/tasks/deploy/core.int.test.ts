import { expect, test } from 'vitest';
import { core, knownCore } from '../../../../src/local/tasks/deploy/core.ts';
import { azure } from './azure.ts';
import { deploymentWith } from './deploymentWith.ts';

const onPrograms = test.skipIf(process.platform === 'win32');

onPrograms('it gives back what the template does', async () => {
  const { deployment } = deploymentWith({ az: azure() });
  expect(await core(deployment)).toMatchObject({ APP_NAME: 'func-contoso-x' });
});

onPrograms('later steps find what an earlier run gave back, unless they were told', async () => {
  const { deployment } = deploymentWith({ az: azure() });
  expect(await knownCore(deployment)).toMatchObject({ STORAGE_ACCOUNT: 'stcontosox' });
  const told = deploymentWith({ az: [] }, { APP_NAME: 'app' });
  expect(await knownCore(told.deployment)).toEqual({});
});

onPrograms('where nothing was deployed it says so', async () => {
  const az = [{ to: 'sub show', fails: 'DeploymentNotFound' }];
  await expect(knownCore(deploymentWith({ az }).deployment)).rejects.toThrow(
    'Deploy everything once first',
  );
});
