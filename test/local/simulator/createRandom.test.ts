import { expect, test } from 'vitest';
import { createRandom } from '../../../src/local/simulator/createRandom.ts';

const items = [1, 2, 3, 4, 5, 6, 7, 8];

test('a seed repeats itself, another does not', () => {
  const draw = (seed: number): number[] => {
    const random = createRandom(seed);
    return items.map(() => random.next());
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true);
});

test('shuffling keeps every item and leaves the list alone', () => {
  const given = [...items];
  const shuffled = createRandom(3).shuffled(given);
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort()).toEqual(items);
  expect(given).toEqual(items);
});
