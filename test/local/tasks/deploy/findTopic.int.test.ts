import { expect, test } from 'vitest';
import { findTopic } from '../../../../src/local/tasks/deploy/findTopic.ts';
import { deploymentWith } from './deploymentWith.ts';

const source =
  '/subscriptions/s/providers/Microsoft.Communication/CommunicationServices/Contoso-Calls';
const topicsAre = (...json: unknown[]) => ({ az: [{ to: 'system-topic list', json }] });

test.skipIf(process.platform === 'win32').each([
  ['there is none', topicsAre(), {}],
  ['it is of another resource', topicsAre({ name: 't', source: `${source}2` }), {}],
  ['it is ours', topicsAre({ name: 'evgt-contoso-calls', source }), {}],
  [
    'others made it, without an identity',
    topicsAre({ name: 't', source, identity: null }),
    { SYSTEM_TOPIC_NAME: 't', SYSTEM_TOPIC_HAS_IDENTITY: 'false' },
  ],
  [
    'others made it, with one',
    topicsAre({ name: 't', source, identity: { type: 'SystemAssigned' } }),
    { SYSTEM_TOPIC_NAME: 't', SYSTEM_TOPIC_HAS_IDENTITY: 'true' },
  ],
])('the topic, when %s', async (_, programs, found) => {
  expect(await findTopic(deploymentWith(programs).deployment)).toEqual(found);
});

test.skipIf(process.platform === 'win32')('one that is named is not looked for', async () => {
  const { deployment, calls } = deploymentWith(topicsAre(), { SYSTEM_TOPIC_NAME: 'mine' });
  expect(await findTopic(deployment)).toEqual({});
  expect(calls()).toEqual([]);
});
