import path from 'node:path';
import * as z from 'zod';
import { createDeployment } from './createDeployment.ts';
import type { Deployment, Values } from './deployment.ts';
import { namesOf } from './namesOf.ts';
import { optionalValue } from './optionalValue.ts';
import { deployedSchema, outputsIn } from './outputsIn.ts';
import { withProgress } from './withProgress.ts';

const accountSchema = z.object({ user: z.object({ type: z.string() }) });

/** Rights are given to people and to pipelines by different words. */
const deployerOf = async ({ az, env }: Deployment): Promise<Values> => {
  if ((env.DEPLOYER_TYPE ?? '') !== '') return {};
  const { user } = await az(accountSchema, ['account', 'show']);
  return { DEPLOYER_TYPE: user.type === 'servicePrincipal' ? 'ServicePrincipal' : 'User' };
};

type Template = 'main' | 'events';

/** The arguments of az, and an az that has all variables: the parameters are read from them. */
const prepare = async (deployment: Deployment, template: Template, found: Values) => {
  const { root, env } = deployment;
  const { core, events, location } = namesOf(env);
  const name = template === 'main' ? core : events;
  const file = path.join(root, 'infra', `${template}.bicepparam`);
  const all = { ...env, ...(await deployerOf(deployment)), ...found };
  const args = ['--name', name, '--location', location, '--parameters', file];
  return { ...createDeployment(deployment, all), args };
};

/**
 * Deploys a template, and resolves with what it gives back. `found` is what its parameters need
 * beside the deployment's own variables.
 */
export const runTemplate = async (
  deployment: Deployment,
  template: Template,
  found: Values,
  remedy?: string,
): Promise<Values> => {
  const { az, args } = await prepare(deployment, template, found);
  const create = ['deployment', 'sub', 'create', ...args];
  return outputsIn(await withProgress(deployment.say, () => az(deployedSchema, create, remedy)));
};

/** What a template would change; nothing is changed. */
export const showChanges = async (deployment: Deployment, template: Template): Promise<void> => {
  const { show, args } = await prepare(deployment, template, {});
  // Whoever may only look is refused without it, and an older az does not know it.
  const level = optionalValue(deployment.env, 'AZURE_VALIDATION_LEVEL', '');
  const levelArgs = level === '' ? [] : ['--validation-level', level];
  await show('az', ['deployment', 'sub', 'what-if', ...args, ...levelArgs]);
};
