import { QueueServiceClient } from '@azure/storage-queue';
import { expect, inject, test } from 'vitest';
import { openQueue } from '../../../../src/local/host/queue/openQueue.ts';

const connection = inject('azurite');
const service = QueueServiceClient.fromConnectionString(connection);

async function given(name: string) {
  const client = service.getQueueClient(name);
  await client.createIfNotExists();
  await client.clearMessages();
  await client.sendMessage('hello');
  const queue = openQueue(connection, name);
  const [message] = await queue.receive(16, 60);
  if (message === undefined) throw new Error('The message has not arrived.');
  return { client, queue, message };
}

test('a message is taken, hidden and deleted', async () => {
  const { client, queue, message } = await given('open-queue');
  expect(message).toMatchObject({ messageText: 'hello', dequeueCount: 1 });
  expect(await queue.receive(16, 60)).toEqual([]);
  const hidden = await queue.hide(message, 0);
  const [again] = await queue.receive(16, 60);
  expect(again?.dequeueCount).toBe(2);
  expect(hidden.popReceipt).not.toBe(message.popReceipt);
  await queue.remove(again ?? message);
  expect((await client.getProperties()).approximateMessagesCount).toBe(0);
});

test('the poison queue is made for the first message that goes there', async () => {
  await service.getQueueClient('open-bad-poison').deleteIfExists();
  const { queue, message } = await given('open-bad');
  expect(await queue.copyToPoison(message)).toBe(true);
  const { peekedMessageItems } = await service.getQueueClient('open-bad-poison').peekMessages();
  expect(peekedMessageItems.map((item) => item.messageText)).toEqual(['hello']);
  expect(await openQueue(connection, 'open-bad-poison').copyToPoison(message)).toBe(false);
});

test('a queue that does not exist yet is as good as empty', async () => {
  expect(await openQueue(connection, 'open-none').receive(1, 60)).toEqual([]);
});
