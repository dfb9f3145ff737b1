import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { TaskError } from '../taskError.ts';
import type { Values } from './deployment.ts';
import type { DeployOptions } from './deployOptions.ts';

/**
 * What the file of a deployment says, below what the environment says; azd has no such file, and
 * gives all of it by the environment.
 * @throws TaskError
 */
export const readEnvFile = async (
  { envFile, isNamed }: Pick<DeployOptions, 'envFile' | 'isNamed'>,
  env: Values,
): Promise<Values> => {
  const text = await readFile(envFile, 'utf8').catch(() => null);
  if (text !== null) return { ...parseEnv(text), ...env };
  if (!isNamed && (env.AZURE_ENV_NAME ?? '') !== '') return env;
  throw new TaskError(
    `There is no ${envFile}. Copy infra/example.env to it, and fill in what it asks for.`,
  );
};
