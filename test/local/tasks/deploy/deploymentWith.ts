import path from 'node:path';
import { createDeployment } from '../../../../src/local/tasks/deploy/createDeployment.ts';
import { type Answers, fakePrograms } from './fakePrograms.ts';

const root = path.join(import.meta.dirname, '..', '..', '..', '..');

export const values = {
  ...{ AZURE_ENV_NAME: 'contoso', AZURE_LOCATION: 'westeurope', ACS_NAME: 'contoso-calls' },
  ...{ AZURE_RESOURCE_GROUP: 'rg-contoso' },
};

/** A deployment whose programs answer as told; nobody waits in it. */
export const deploymentWith = (
  programs: Readonly<Record<string, Answers>>,
  env: Readonly<Record<string, string>> = {},
  folder = root,
) => {
  const fakes = fakePrograms(programs);
  const said: string[] = [];
  const waits: number[] = [];
  const context = {
    root: folder,
    signal: new AbortController().signal,
    say: (line: string) => said.push(line),
  };
  const made = createDeployment(context, { ...values, ...env, PATH: fakes.PATH });
  const sleep = async (ms: number) => {
    waits.push(ms);
  };
  return { deployment: { ...made, sleep }, said, waits, calls: fakes.calls };
};
