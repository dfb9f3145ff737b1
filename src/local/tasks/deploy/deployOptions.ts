import path from 'node:path';
import { readArgs } from '../readArgs.ts';
import { TaskError } from '../taskError.ts';
import { type StepName, stepNames } from './steps.ts';

const usage = `usage: npm run deploy -- [options]

Deploys to Azure with az, and func where it is installed: everything but the subscriptions of Event
Grid, the secrets that are missing, the code, the prompts, the subscriptions; then doctor looks.
It may be run again at any time: what is there already stays, what has changed is changed.

  --env-file <file>  what to deploy (infra/production.env); infra/example.env explains each line
  --only <steps>     some of ${stepNames.join(', ')}
  --from <step>      that step and those after it
  --dry-run          shows what would change, and changes nothing
  --yes              does not ask
  --json             prints one line of JSON in the end

examples:
  npm run deploy -- --dry-run
  npm run deploy -- --only code,doctor
  npm run deploy -- --env-file infra/staging.env --yes`;

export type DeployOptions = Readonly<{
  envFile: string;
  /** Whether somebody has named the file, which then has to be there. */
  isNamed: boolean;
  steps: readonly StepName[];
  dryRun: boolean;
  yes: boolean;
  json: boolean;
}>;

const stepOf = (text: string): StepName => {
  const step = stepNames.find((name) => name === text.trim());
  if (step !== undefined) return step;
  throw new TaskError(`There is no step "${text}"; there are ${stepNames.join(', ')}.`);
};

const stepsOf = (only: string | undefined, from: string | undefined): readonly StepName[] => {
  if (only !== undefined && from !== undefined) {
    throw new TaskError('Give --only or --from, not both.');
  }
  if (from !== undefined) return stepNames.slice(stepNames.indexOf(stepOf(from)));
  if (only === undefined) return stepNames;
  // In the order in which they need each other, whatever order they are written in.
  const chosen = only.split(',').map(stepOf);
  return stepNames.filter((name) => chosen.includes(name));
};

/** @throws TaskError */
export const deployOptions = (args: readonly string[], root: string): DeployOptions => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    ...{ 'env-file': text, only: text, from: text },
    ...{ 'dry-run': flag, yes: flag, json: flag },
  };
  const { values } = readArgs({ args: [...args], options }, usage);
  const file = values['env-file'];
  return {
    envFile: path.resolve(root, file ?? path.join('infra', 'production.env')),
    isNamed: file !== undefined,
    steps: stepsOf(values.only, values.from),
    dryRun: values['dry-run'],
    yes: values.yes,
    json: values.json,
  };
};
