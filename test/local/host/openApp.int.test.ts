import { QueueServiceClient } from '@azure/storage-queue';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type SpawnedHost, spawnHost } from './spawnHost.ts';
import { testApp } from './testApp.ts';

const connection = inject('azurite');
const client = QueueServiceClient.fromConnectionString(connection).getQueueClient('host-work');
const poison =
  QueueServiceClient.fromConnectionString(connection).getQueueClient('host-work-poison');

const folder = testApp({
  source: `
    app.timer('often', { schedule: '%OFTEN%', handler: async (timer, context) => {
      context.log('often ' + JSON.stringify(timer));
    } });
    app.timer('daily', { schedule: '0 0 0 1 1 *',
      retry: { strategy: 'fixedDelay', maxRetryCount: 2, delayInterval: 100 },
      handler: async (timer, context) => {
        const n = context.retryContext?.retryCount ?? 0;
        context.log('daily try ' + n);
        if (n < 2) throw new Error('not yet');
      } });
    app.timer('off', { schedule: '* * * * * *', handler: async (t, c) => c.log('never') });
    app.storageQueue('wake', { queueName: 'host-work', connection: '',
      handler: async (message, context) => {
      const { dequeueCount, id } = context.triggerMetadata;
      context.log('got ' + JSON.stringify(message) + ' try ' + dequeueCount + ' ' + typeof id);
      if (message.bad) throw new Error('bad message');
    } });`,
  hostJson: {
    extensions: { queues: { messageEncoding: 'none', maxPollingInterval: '00:00:00.2' } },
  },
  settings: {
    IsEncrypted: false,
    Values: { OFTEN: '* * * * * *', 'AzureWebJobs.off.Disabled': '1' },
  },
});
let host: SpawnedHost;
let url: string;

beforeAll(async () => {
  await client.deleteIfExists();
  await poison.deleteIfExists();
  host = spawnHost(folder.path, [], { AzureWebJobsStorage: connection });
  ({ url } = await host.ready);
});
afterAll(async () => {
  await host.stop();
  folder.remove();
});

const runByHand = (name: string, input: string) =>
  fetch(`${url}/admin/functions/${name}`, { method: 'POST', body: JSON.stringify({ input }) });

test('a timer fires at its times; one that comes so often has no status', async () => {
  await host.seen(
    /often \{"schedule":\{"adjustForDST":true\},"scheduleStatus":null,"isPastDue":false\}/,
  );
});

test('a timer run by hand is answered at once and retries under its policy', async () => {
  expect((await runByHand('daily', '')).status).toBe(202);
  await host.seen(/daily try 0.*daily try 1.*daily try 2.*daily: Executed \(Succeeded/s);
});

test('a disabled timer stays silent', () => {
  expect(host.output()).not.toContain('never');
});

test('a queue that is missing is waited for; JSON in a message is an object', async () => {
  await client.create();
  await client.sendMessage('{"a":1}');
  await host.seen(/got \{"a":1\} try 1 string/);
});

test('a message that fails five times goes to the poison queue', async () => {
  await client.createIfNotExists();
  await client.sendMessage('{"bad":true}');
  await host.seen(/got \{"bad":true\} try 5/);
  await host.seen(/went to host-work-poison \(dequeued 5 times\)/);
  const { peekedMessageItems } = await poison.peekMessages();
  expect(peekedMessageItems.map((item) => item.messageText)).toEqual(['{"bad":true}']);
});

test('a queue function can be run by hand', async () => {
  await runByHand('wake', '{"by":"hand"}');
  await host.seen(/got \{"by":"hand"\}/);
});
