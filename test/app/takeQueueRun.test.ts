import { expect, test } from 'vitest';
import { takeQueueRun } from '../../src/app/takeQueueRun.ts';

const setUp = (run: () => Promise<void> = async () => {}) => {
  const ran: unknown[] = [];
  const logged: string[] = [];
  const take = takeQueueRun(
    async (name) => {
      ran.push(name);
      await run();
    },
    (level, message) => void logged.push(`${level} ${message}`),
  );
  return { take, ran, logged };
};

test('a message has its queue looked after', async () => {
  const { take, ran, logged } = setUp();
  await take({ queue: 'sales' });
  expect(ran).toEqual(['sales']);
  expect(logged).toEqual([]);
});

test.each([null, 'sales', {}, { queue: 'No Queue' }])('%j is taken', async (message) => {
  const { take, ran, logged } = setUp();
  await take(message);
  expect(ran).toEqual([]);
  expect(logged).toEqual(['error a message that names no queue']);
});

test('a message whose queue is too busy comes again', async () => {
  const { take } = setUp(() => Promise.reject(new Error('too busy')));
  await expect(take({ queue: 'sales' })).rejects.toThrow('too busy');
});
