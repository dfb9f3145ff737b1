import { expect, test } from 'vitest';
import { takeQueueRun } from '../../src/app/takeQueueRun.ts';
import { takenAt, wakeSetUp } from './wakeSetUp.ts';

const setUp = (run: () => Promise<void> = async () => {}) => {
  const ran: unknown[] = [];
  const logged: string[] = [];
  const measured: unknown[] = [];
  const take = takeQueueRun(
    async (name) => {
      ran.push(name);
      await run();
    },
    ...wakeSetUp(logged, measured),
  );
  return { take, ran, logged, measured };
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

test('how old its queue is can be told, unless an older build has sent the message', async () => {
  const { take, measured } = setUp();
  await take({ queue: 'sales', at: takenAt - 5_000 });
  expect(measured).toEqual([{ queue: 'queue-runs', ageMs: 5_000 }]);
  await take({ queue: 'sales' });
  expect(measured).toHaveLength(1);
});
