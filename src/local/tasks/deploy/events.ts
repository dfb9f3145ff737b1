import type { DeployStep } from './deployment.ts';
import { findTopic } from './findTopic.ts';
import { runTemplate } from './runTemplate.ts';

const remedy =
  'If it says that an endpoint was not found, the functions are not there yet: npm run deploy -- ' +
  '--only code,events';

/** Subscribes the app to calls and recordings. From here on, calls are answered. */
export const events: DeployStep = async (deployment) => {
  await runTemplate(deployment, 'events', await findTopic(deployment), remedy);
  return {};
};
