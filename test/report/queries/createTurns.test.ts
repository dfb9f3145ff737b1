import { expect, test } from 'vitest';
import { createTurns } from '../../../src/report/queries/createTurns.ts';

test('no more than the limit are at work, and everybody gets a turn in order', async () => {
  const takeTurn = createTurns(2);
  const done: number[] = [];
  let [busy, most] = [0, 0];
  const work = (n: number) => async () => {
    busy += 1;
    most = Math.max(most, busy);
    await Promise.resolve();
    await Promise.resolve();
    busy -= 1;
    done.push(n);
    return n;
  };
  const results = await Promise.all([1, 2, 3, 4, 5].map((n) => takeTurn(work(n))));
  expect(results).toEqual([1, 2, 3, 4, 5]);
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('work that fails gives its turn to the next', async () => {
  const takeTurn = createTurns(1);
  const failing = takeTurn(() => Promise.reject(new Error('no')));
  const next = takeTurn(async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
