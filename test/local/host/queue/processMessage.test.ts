import { expect, test } from 'vitest';
import { processMessage } from '../../../../src/local/host/queue/processMessage.ts';
import type { QueueMessage } from '../../../../src/local/host/queue/queueMessage.ts';
import { queueConfig, recordQueue } from './recordQueue.ts';
import { testMessage } from './testMessage.ts';

async function process(
  message: Partial<QueueMessage>,
  parts: Readonly<{ fails?: boolean; base64?: boolean; name?: string }> = {},
) {
  const { queue, done } = recordQueue([], parts.name);
  const ran: unknown[] = [];
  const warnings: string[] = [];
  await processMessage(testMessage(message), {
    queue,
    config: { ...queueConfig, messageEncoding: parts.base64 ? 'base64' : 'none' },
    run: async ({ data }) => {
      ran.push(data);
      if (parts.fails) throw new Error('failed');
    },
    warn: (line) => warnings.push(line),
  });
  return { done, ran, warnings };
}

test('a message that was handled is deleted', async () => {
  const { done, ran } = await process({ messageText: '{"a":1}' });
  expect(ran).toEqual([{ string: '{"a":1}' }]);
  expect(done).toEqual(['remove m-1 receipt-1']);
});

test.each([1, 2])('one that failed at try %i of 3 comes again after a while', async (count) => {
  const { done } = await process({ dequeueCount: count }, { fails: true });
  expect(done).toEqual(['hide m-1 5']);
});

test('one that failed at its last try goes to the poison queue', async () => {
  const { done, warnings } = await process({ dequeueCount: 3 }, { fails: true });
  expect(done).toEqual(['poison hello', 'remove m-1 receipt-1']);
  expect(warnings).toEqual([expect.stringContaining('work-poison')]);
});

test('one past its tries, left by a host that died, goes there without a run', async () => {
  const { done, ran } = await process({ dequeueCount: 4 });
  expect(ran).toEqual([]);
  expect(done).toEqual(['poison hello', 'remove m-1 receipt-1']);
});

test('one in the wrong encoding goes there too, as it is', async () => {
  const { done, ran, warnings } = await process({ messageText: '{"a":1}' }, { base64: true });
  expect(ran).toEqual([]);
  expect(done[0]).toBe('poison {"a":1}');
  expect(warnings[0]).toMatch(/not base64/);
});

test('a poison queue has none of its own', async () => {
  const { done } = await process({ dequeueCount: 3 }, { fails: true, name: 'work-poison' });
  expect(done).toEqual([]);
});
