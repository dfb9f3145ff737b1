import { expect, test } from 'vitest';
import { createBlobDeadLetters } from '../../src/store/createBlobDeadLetters.ts';
import { number } from '../calls/world.ts';
import { freshContainers } from './testContainers.ts';

test('undelivered events that name a number are deleted, others stay', async () => {
  const containers = freshContainers();
  const letters = createBlobDeadLetters(containers);
  const mine = number('+12065550100');
  expect(await letters.remove(mine)).toBe(0);
  const client = containers('eventgrid-deadletter');
  await client.create();
  const events = (rawId: string) => JSON.stringify([{ data: { from: { rawId } } }]);
  const put = (name: string, text: string) =>
    client.getBlockBlobClient(name).upload(text, Buffer.byteLength(text));
  await put('incoming/2026/11/26/9/a.json', events('4:+12065550100'));
  await put('incoming/2026/11/26/9/b.json', events('4:+12065550111'));
  expect(await letters.remove(mine)).toBe(1);
  const names: string[] = [];
  for await (const { name } of client.listBlobsFlat()) names.push(name);
  expect(names).toEqual(['incoming/2026/11/26/9/b.json']);
  expect(await letters.remove(mine)).toBe(0);
});
