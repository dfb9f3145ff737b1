import * as z from 'zod';
import type { Deployment, Values } from './deployment.ts';
import { namesOf } from './namesOf.ts';
import { optionalValue } from './optionalValue.ts';

const topicsSchema = z.array(
  z.object({
    name: z.string(),
    source: z.string(),
    identity: z.object({ type: z.string() }).nullish(),
  }),
);

/**
 * The topic of the Communication Services resource that somebody else has made, as variables: a
 * resource has one at most, so that one is used, and not changed.
 */
export const findTopic = async ({ az, env }: Pick<Deployment, 'az' | 'env'>): Promise<Values> => {
  const { communication } = namesOf(env);
  if (optionalValue(env, 'SYSTEM_TOPIC_NAME', '') !== '') return {};
  const topics = await az(topicsSchema, ['eventgrid', 'system-topic', 'list']);
  const ending = `/communicationservices/${communication}`.toLowerCase();
  const topic = topics.find(({ source }) => source.toLowerCase().endsWith(ending));
  // Ours is made anew each time, which changes nothing.
  if (topic === undefined || topic.name === `evgt-${communication}`) return {};
  const hasIdentity = topic.identity?.type.includes('SystemAssigned') === true;
  return { SYSTEM_TOPIC_NAME: topic.name, SYSTEM_TOPIC_HAS_IDENTITY: String(hasIdentity) };
};
