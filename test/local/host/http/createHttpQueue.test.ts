import { expect, test } from 'vitest';
import { createHttpQueue } from '../../../../src/local/host/http/createHttpQueue.ts';

const given = (
  maxConcurrentRequests: number,
  maxOutstandingRequests = Number.POSITIVE_INFINITY,
) => {
  const take = createHttpQueue({ maxConcurrentRequests, maxOutstandingRequests });
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const ask = (n: number) =>
    take(() => {
      begun.push(n);
      return new Promise<number>((resolve) => {
        ends[n] = () => resolve(n);
      });
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { ask, begun, ends, settle };
};

test('so many are worked on at once, the others in the order of their coming', async () => {
  const { ask, begun, ends, settle } = given(2);
  const all = [0, 1, 2, 3].map(ask);
  await settle();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  for (const n of [0, 2]) ends[n]?.();
  await settle();
  ends[3]?.();
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
});

test('one that fails makes room like any other', async () => {
  const take = createHttpQueue({
    ...{ maxConcurrentRequests: 1, maxOutstandingRequests: Number.POSITIVE_INFINITY },
  });
  const failing = take(() => Promise.reject(new Error('no')));
  const next = take(async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

test('past the outstanding ones nobody is taken, until one of them is done', async () => {
  const { ask, ends, settle } = given(1, 2);
  const [first, second, third] = [ask(0), ask(1), ask(2)];
  expect(third).toBeUndefined();
  ends[0]?.();
  expect(await first).toBe(0);
  await settle();
  expect(ask(3)).toBeDefined();
  ends[1]?.();
  expect(await second).toBe(1);
});
