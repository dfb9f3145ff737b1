import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { createBatcher } from '../../src/calls/createBatcher.ts';

test('what is asked at once is done together, the rest with the next', async () => {
  const batches: number[][] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const double = createBatcher<number, number>(3, async (items) => {
    batches.push([...items]);
    if (batches.length === 1) await promise;
    return items.map((item) => item * 2);
  });
  const first = [1, 2].map(double);
  await Promise.resolve();
  await Promise.resolve();
  const later = [3, 4, 5, 6].map(double);
  resolve();
  expect(await Promise.all([...first, ...later])).toEqual([2, 4, 6, 8, 10, 12]);
  expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
  expect(await double(7)).toBe(14);
});

test('a batch that fails fails for all who are in it, and for nobody else', async () => {
  const odd = createBatcher<number, number>(2, async (items) => {
    if (items.includes(2)) throw new Error('two');
    return items;
  });
  const asked = await Promise.allSettled([1, 2, 3].map(odd));
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

test('an item that gets no result is not left waiting', async () => {
  const none = createBatcher<number, number>(2, async () => []);
  await expect(none(1)).rejects.toThrow('no result');
});

test('a batch runs in the context of its first item, whoever began the row', async () => {
  const asker = new AsyncLocalStorage<string>();
  const askers = createBatcher<string, string>(2, async (items) => {
    await Promise.resolve();
    return items.map(() => asker.getStore() ?? 'nobody');
  });
  const names = ['a', 'b', 'c', 'd'];
  const asked = names.map((name) => asker.run(name, () => askers(name)));
  expect(await Promise.all(asked)).toEqual(['a', 'a', 'c', 'c']);
});
