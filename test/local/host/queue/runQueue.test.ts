import { expect, test } from 'vitest';
import type { ProcessMessage } from '../../../../src/local/host/queue/processMessage.ts';
import { runQueue } from '../../../../src/local/host/queue/runQueue.ts';
import { queueConfig, recordQueue } from './recordQueue.ts';
import { testMessage } from './testMessage.ts';

const messages = (...ids: string[]) => ids.map((messageId) => testMessage({ messageId }));

/** Polls the given batches until `stopAfter` messages have run. */
async function given(
  batches: Parameters<typeof recordQueue>[0],
  stopAfter: number,
  work: () => Promise<unknown> = async () => undefined,
) {
  const { queue, done } = recordQueue(batches);
  const abort = new AbortController();
  const warnings: string[] = [];
  let ran = 0;
  const parts: ProcessMessage = {
    queue,
    config: queueConfig,
    warn: (line) => warnings.push(line),
    run: async () => {
      if (++ran >= stopAfter) abort.abort();
      return work();
    },
  };
  await runQueue(parts, abort.signal);
  return { done, warnings };
}

test('messages of several batches are run and deleted before it ends', async () => {
  const { done } = await given([messages('a', 'b'), [], messages('c')], 3);
  expect(done).toEqual(['remove a receipt-1', 'remove b receipt-1', 'remove c receipt-1']);
});

test('no more is taken than the batch and the threshold allow at a time', async () => {
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
  };
  const batch = (n: number) => messages(...[1, 2, 3, 4].map((each) => `${n}-${each}`));
  await given([batch(1), batch(2), batch(3)], 12, work);
  expect(most).toBeLessThanOrEqual(queueConfig.batchSize + queueConfig.newBatchThreshold);
  expect(most).toBeGreaterThanOrEqual(queueConfig.batchSize);
});

test('a queue that cannot be read is waited for, and said once', async () => {
  const missing = new Error('The specified queue does not exist.');
  const { done, warnings } = await given([missing, missing, messages('a')], 1);
  expect(done).toEqual(['remove a receipt-1']);
  expect(warnings).toEqual([
    'Queue work cannot be read, trying on: The specified queue does not exist.',
    'Queue work can be read again.',
  ]);
});

test('a message taken while the host was stopping is given back at once', async () => {
  const { queue, done } = recordQueue();
  const abort = new AbortController();
  const receive = async () => {
    abort.abort();
    return messages('a');
  };
  const parts: ProcessMessage = {
    queue: { ...queue, receive },
    config: queueConfig,
    warn: () => undefined,
    run: async () => undefined,
  };
  await runQueue(parts, abort.signal);
  expect(done).toEqual(['hide a 0']);
});

test('trouble with the storage afterwards is told and does not end it', async () => {
  const { queue } = recordQueue([messages('a'), messages('b')]);
  const abort = new AbortController();
  const warnings: string[] = [];
  const parts: ProcessMessage = {
    queue: { ...queue, remove: () => Promise.reject(new Error('gone')) },
    config: queueConfig,
    warn: (line) => {
      warnings.push(line);
      if (warnings.length === 2) abort.abort();
    },
    run: async () => undefined,
  };
  await runQueue(parts, abort.signal);
  expect(warnings).toEqual(['Message a: gone', 'Message b: gone']);
});
