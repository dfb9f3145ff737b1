import type { DeployStep } from './deployment.ts';
import { namesOf } from './namesOf.ts';
import { deployedSchema, outputsIn } from './outputsIn.ts';
import { runTemplate } from './runTemplate.ts';

/** Everything but the subscriptions: some five to ten minutes the first time. */
export const core: DeployStep = (deployment) => runTemplate(deployment, 'main', {});

/** What an earlier `core` gave back, for whoever runs only later steps. */
export const knownCore: DeployStep = async ({ az, env }) => {
  if ((env.APP_NAME ?? '') !== '') return {};
  const args = ['deployment', 'sub', 'show', '--name', namesOf(env).core];
  const first = 'Deploy everything once first: npm run deploy';
  return outputsIn(await az(deployedSchema, args, first));
};
