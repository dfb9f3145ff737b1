import { expect, test } from 'vitest';
import { inTurns } from '../../../../src/local/bench/figures/inTurns.ts';

test('sides take turns, each begins as often, and the warm-up does not count', async () => {
  const order: string[] = [];
  const side = (name: string) => async () => ({ n: order.push(name) });
  const sides = { a: side('a'), b: side('b') };
  const taken = await inTurns(sides, { warmUp: 1, repetitions: 2, say: () => undefined });
  expect(order.join('')).toBe('abbaab');
  expect(taken).toEqual({ a: { n: [4, 5] }, b: { n: [3, 6] } });
});
