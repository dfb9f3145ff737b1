import { confirm } from './deploy/confirm.ts';
import { knownCore } from './deploy/core.ts';
import { createDeployment } from './deploy/createDeployment.ts';
import type { Values } from './deploy/deployment.ts';
import { deployOptions } from './deploy/deployOptions.ts';
import { namesOf } from './deploy/namesOf.ts';
import { readEnvFile } from './deploy/readEnvFile.ts';
import { showChanges } from './deploy/runTemplate.ts';
import { type StepName, steps } from './deploy/steps.ts';
import type { TaskContext } from './taskContext.ts';

const msPerSecond = 1_000;
/** What runs before there is anything of `core`. */
const first: readonly StepName[] = ['check', 'core'];

type Done = Readonly<{ step: StepName; seconds: number }>;

const question = (env: Values): string => {
  const { name, location, group, communication } = namesOf(env);
  return `Deploy ${name} to ${group} (${location}), with the numbers of ${communication}?`;
};

/** Deploys to Azure, step after step; each says what it does, and the first that fails ends it. */
export const run = async (context: TaskContext): Promise<number> => {
  const { root, args, print, say, signal } = context;
  const options = deployOptions(args, root);
  let env = { ...context.env, ...(await readEnvFile(options, context.env)) };
  const { group } = namesOf(env);
  env = { ...env, AZURE_RESOURCE_GROUP: group };
  if (options.dryRun) {
    await steps.check(createDeployment(context, env));
    await showChanges(createDeployment(context, env), 'main');
    return 0;
  }
  if (!options.yes) await confirm(question(env), signal);
  const done: Done[] = [];
  for (const step of options.steps) {
    signal.throwIfAborted();
    if (!first.includes(step)) {
      env = { ...env, ...(await knownCore(createDeployment(context, env))) };
    }
    say(`── ${step}`);
    const started = performance.now();
    env = { ...env, ...(await steps[step](createDeployment(context, env))) };
    done.push({ step, seconds: Math.round((performance.now() - started) / msPerSecond) });
  }
  const { APP_NAME: app = null, APP_URL: url = null } = env;
  if (options.json) print(JSON.stringify({ app, url, group, steps: done }));
  else for (const { step, seconds } of done) print(`${step.padEnd(8)} ${seconds} s`);
  if (!options.json && url !== null) print(`${url}/api/health`);
  return 0;
};
