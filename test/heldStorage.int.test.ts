import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { startHeldStorage, type Write } from './heldStorage.ts';

const storage = inject('azurite');
const name = `held${randomUUID().replaceAll('-', '')}`;
const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
const tableOf = (connection: string) => TableClient.fromConnectionString(connection, name, options);
const direct = tableOf(storage);

beforeAll(async () => {
  await direct.createTable();
});

const start = async () => {
  const held = await startHeldStorage(storage);
  onTestFinished(held.stop);
  return { held, table: tableOf(held.connection) };
};

const entity = () => ({ partitionKey: 'p', rowKey: randomUUID(), text: 'ä "quoted"' });
const isInsert = (rowKey: string) => (write: Write) => write.body.includes(rowKey);
const isThere = async (rowKey: string): Promise<boolean> =>
  direct.getEntity('p', rowKey).then(
    () => true,
    () => false,
  );

test('rows, transactions and messages go through as they are', async () => {
  const { held, table } = await start();
  const [one, two] = [entity(), entity()];
  await table.createEntity(one);
  await table.submitTransaction([
    ['create', two],
    ['update', { ...one, text: 'new' }, 'Replace', { etag: '*' }],
  ]);
  expect(await direct.getEntity('p', one.rowKey)).toMatchObject({ text: 'new' });
  expect(await direct.getEntity('p', two.rowKey)).toMatchObject({ text: two.text });
  const queue = (connection: string) => new QueueClient(connection, name);
  await queue(held.connection).create();
  await queue(held.connection).sendMessage('hello');
  const { receivedMessageItems } = await queue(storage).receiveMessages();
  expect(receivedMessageItems).toMatchObject([{ messageText: 'hello' }]);
});

test('the answer to a write is held, and the write is done', async () => {
  const { held, table } = await start();
  const row = entity();
  const { reached, release } = held.hold('after', isInsert(row.rowKey));
  let isAnswered = false;
  const written = table.createEntity(row).then(() => {
    isAnswered = true;
  });
  expect(await reached).toMatchObject({ service: 'Table', method: 'POST' });
  expect([await isThere(row.rowKey), isAnswered]).toEqual([true, false]);
  // Others are not held meanwhile, nor the same write once more.
  await table.createEntity(entity());
  await expect(table.createEntity(row)).rejects.toMatchObject({ statusCode: 409 });
  release();
  await written;
});

test('a write of somebody who died before storage heard of it is never done', async () => {
  const { held, table } = await start();
  const row = entity();
  const { reached, release } = held.hold('before', isInsert(row.rowKey));
  const dying = new AbortController();
  const written = table.createEntity(row, { abortSignal: dying.signal });
  const failed = expect(written).rejects.toThrow();
  await reached;
  dying.abort();
  await failed;
  // The socket's end has to come to us first.
  await new Promise((resolve) => setTimeout(resolve, 50));
  release();
  await table.createEntity(entity());
  expect(await isThere(row.rowKey)).toBe(false);
});
