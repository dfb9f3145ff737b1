import { run as runAdmin } from '../admin.ts';
import { TaskError } from '../taskError.ts';
import type { Deployment, DeployStep } from './deployment.ts';
import { neededValue } from './neededValue.ts';

/** Runs a verb of the command line with the deployed storage account instead of any other. */
const admin = async (
  { root, env, signal, say }: Deployment,
  args: readonly string[],
): Promise<number> => {
  const elsewhere = { ...env, AzureWebJobsStorage: undefined };
  const storage = { AzureWebJobsStorage__accountName: neededValue(env, 'STORAGE_ACCOUNT') };
  return runAdmin({ root, args, env: { ...elsewhere, ...storage }, signal, print: say, say });
};

/** Uploads the recordings that the flows play. */
export const prompts: DeployStep = async (deployment) => {
  const ended = await admin(deployment, ['prompts', 'push']);
  if (ended !== 0) throw new TaskError('The prompts were not uploaded.');
  return {};
};

/** Looks for whatever would make the first call fail. */
export const doctor: DeployStep = async (deployment) => {
  const { env } = deployment;
  const app = [
    '--app',
    neededValue(env, 'APP_NAME'),
    '--group',
    neededValue(env, 'AZURE_RESOURCE_GROUP'),
  ];
  const ended = await admin(deployment, ['doctor', ...app]);
  if (ended !== 0) throw new TaskError('The app is deployed, but doctor has found something.');
  return {};
};
