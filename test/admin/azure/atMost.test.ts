import { expect, test } from 'vitest';
import { atMost } from '../../../src/admin/azure/atMost.ts';

test('no more run at once, all get their turn, and one that fails gives its place up', async () => {
  const turn = atMost(2);
  let [running, most] = [0, 0];
  const tasks = Array.from({ length: 7 }, (_, at) =>
    turn(async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      if (at === 3) throw new Error('no');
      return at;
    }),
  );
  const ended = await Promise.allSettled(tasks);
  expect(ended.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(
    1,
  );
  expect([running, most]).toEqual([0, 2]);
});
