import { expect, test } from 'vitest';
import { once } from '../../src/admin/once.ts';

test('is made at the first use, and only once however many ask at the same time', async () => {
  let made = 0;
  const get = once(async () => {
    made += 1;
    return { made };
  });
  expect(made).toBe(0);
  const [one, other] = await Promise.all([get(), get()]);
  expect(one).toBe(other);
  expect(await get()).toEqual({ made: 1 });
});
