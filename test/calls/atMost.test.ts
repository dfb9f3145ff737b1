import { expect, test } from 'vitest';
import { atMost } from '../../src/calls/atMost.ts';

const never = (error: unknown): void => {
  throw error;
};

const work = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { promise, resolve, reject };
};

test('whoever waits goes on when the work is done', async () => {
  const { promise, resolve } = work();
  setTimeout(resolve, 1);
  await expect(atMost(60_000, promise, never)).resolves.toBeUndefined();
});

test('and when he has waited for long enough, while the work goes on', async () => {
  const { promise, resolve } = work();
  let done = false;
  const goesOn = promise.then(() => {
    done = true;
  });
  await atMost(1, goesOn, never);
  expect(done).toBe(false);
  resolve();
  await goesOn;
  expect(done).toBe(true);
});

test('what fails in time is thrown, and what fails later is told', async () => {
  await expect(atMost(60_000, Promise.reject(new Error('no')), never)).rejects.toThrow('no');
  const { promise, reject } = work();
  const told: unknown[] = [];
  await atMost(1, promise, (error) => told.push(error));
  reject(new Error('too late'));
  await expect.poll(() => told).toEqual([new Error('too late')]);
});
