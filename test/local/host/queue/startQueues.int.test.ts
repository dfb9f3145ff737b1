import { QueueServiceClient } from '@azure/storage-queue';
import { expect, inject, test } from 'vitest';
import { startQueues } from '../../../../src/local/host/queue/startQueues.ts';
import { recordInvoke } from '../recordInvoke.ts';
import { httpTrigger, queueTrigger, testFunction } from '../testFunction.ts';
import { queueConfig } from './recordQueue.ts';

const connection = inject('azurite');
const noLog = () => undefined;

test('a message runs the function of its queue, whose name has a setting in it', async () => {
  const client = QueueServiceClient.fromConnectionString(connection).getQueueClient('start-work');
  await client.createIfNotExists();
  await client.sendMessage('hello');
  const abort = new AbortController();
  const { invoke, calls } = recordInvoke(() => {
    abort.abort();
    return {};
  });
  const functions = [
    testFunction('wake', queueTrigger({ queueName: '%NAME%-work', connection: 'Work' })),
    testFunction('off', queueTrigger({ queueName: 'start-work' }), { disabled: true }),
    testFunction('calls', httpTrigger()),
  ];
  const env = { NAME: 'Start', Work: connection };
  const stopping = abort.signal;
  const polling = await startQueues(functions, {
    config: queueConfig,
    env,
    invoke,
    log: noLog,
    stopping,
  });
  await Promise.all(polling);
  expect(calls).toMatchObject([{ name: 'wake', invocation: { data: { string: 'hello' } } }]);
});
