import { expect, test } from 'vitest';
import { collect } from '../../../src/admin/numbers/collect.ts';

const count = async function* (to: number) {
  for (let i = 1; i <= to; i += 1) yield i;
};

test('all that a list has, in its order', async () => {
  expect(await collect(count(3))).toEqual([1, 2, 3]);
  expect(await collect(count(0))).toEqual([]);
});

test('a list that does not end is a fault', async () => {
  await expect(collect(count(Number.POSITIVE_INFINITY))).rejects.toMatchObject({
    failure: { code: 'endlessList' },
  });
});
