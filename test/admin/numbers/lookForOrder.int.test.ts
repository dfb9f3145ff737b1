import { expect, test } from 'vitest';
import { lookForOrder } from '../../../src/admin/numbers/lookForOrder.ts';
import { numbersWorld } from './numbersWorld.ts';

const mine = '+12065550100';
const other = '+12065550101';

test('all that are ours are found at once, however long it may take', async () => {
  const { deps, progress } = await numbersWorld({ numbers: [mine] });
  const owned = await lookForOrder([mine], 60_000, deps);
  expect([owned.length, progress]).toEqual([1, []]);
});

test('without time to wait it is looked once', async () => {
  const { deps, count } = await numbersWorld({ numbers: [mine] });
  expect(await lookForOrder([mine, other], 0, deps)).toHaveLength(1);
  expect(await count('getNumber')).toBe(2);
});

test('Ctrl-C ends the waiting', async () => {
  const { deps, interrupt, progress } = await numbersWorld({ numbers: [mine] });
  const looking = lookForOrder([other], 60_000, deps);
  setTimeout(interrupt, 100);
  await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  expect(progress).toHaveLength(1);
});
