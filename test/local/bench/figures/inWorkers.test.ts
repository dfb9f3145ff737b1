import { expect, test } from 'vitest';
import { inWorkers } from '../../../../src/local/bench/figures/inWorkers.ts';

test('all of the work is done, no more of it at once than asked for', async () => {
  const done: (number | undefined)[] = [];
  let running = 0;
  let most = 0;
  await inWorkers([1, 2, undefined, 4, 5], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    done.push(item);
  });
  expect(done).toEqual([1, 2, undefined, 4, 5]);
  expect(most).toBe(2);
});

test('a failure is thrown once the others have ended', async () => {
  const ended: number[] = [];
  const work = inWorkers([1, 2, 3], 2, async (item) => {
    if (item === 1) throw new Error('no');
    ended.push(item);
  });
  await expect(work).rejects.toThrow('no');
  expect(ended).toEqual([2, 3]);
});
