import { expect, test } from 'vitest';
import { doctor, prompts } from '../../../../src/local/tasks/deploy/adminSteps.ts';
import { deploymentWith } from './deploymentWith.ts';

test.each([
  ['prompts', prompts, 'STORAGE_ACCOUNT'],
  ['doctor', doctor, 'APP_NAME'],
])('%s needs to know what was deployed', async (_, step, name) => {
  await expect(step(deploymentWith({}).deployment)).rejects.toThrow(`${name} is missing`);
});
