import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { eachAtMost } from '../../src/calls/eachAtMost.ts';

test('results stand in the order of the items, and so many are worked on at once', async () => {
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 20 }, (_, at) => at);
  const results = await eachAtMost(3, items, async (item, index) => {
    running += 1;
    most = Math.max(most, running);
    for (let turns = 0; turns < 20 - item; turns++) await turn();
    running -= 1;
    return item * 10 + index;
  });
  expect(results).toEqual(items.map((item) => item * 11));
  expect(most).toBe(3);
});

test('nothing comes of nothing', async () => {
  expect(await eachAtMost(3, [], () => expect.unreachable())).toEqual([]);
});
