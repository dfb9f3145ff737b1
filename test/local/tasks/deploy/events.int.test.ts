import { expect, test } from 'vitest';
import { events } from '../../../../src/local/tasks/deploy/events.ts';
import { azure } from './azure.ts';
import { deploymentWith } from './deploymentWith.ts';

const source = '/x/CommunicationServices/contoso-calls';
const onPrograms = test.skipIf(process.platform === 'win32');

onPrograms('a topic that others made is handed to the template', async () => {
  const az = azure({ to: 'system-topic list', json: [{ name: 'theirs', source }] });
  const { deployment, calls } = deploymentWith({ az });
  expect(await events(deployment)).toEqual({});
  expect(calls().at(-1)).toMatchObject({
    line: expect.stringContaining('events.bicepparam'),
    env: { SYSTEM_TOPIC_NAME: 'theirs' },
  });
});

onPrograms('functions that are not there yet are what to look for', async () => {
  const az = azure({ to: 'sub create', fails: 'Endpoint validation: not found' });
  await expect(events(deploymentWith({ az }).deployment)).rejects.toThrow('--only code,events');
});
