import { expect, test } from 'vitest';
import { createNumbers } from '../../../src/report/figures/createNumbers.ts';

test('numbers stand in the order in which they were added, however many', () => {
  const numbers = createNumbers();
  expect([...numbers.values()]).toEqual([]);
  const many = Array.from({ length: 5_000 }, (_, n) => (n * 7_919) % 5_000);
  for (const value of many) numbers.add(value);
  expect([...numbers.values()]).toEqual(many);
  expect(numbers.values().toSorted()[4_999]).toBe(4_999);
});

test('a moment of our days is kept to the millisecond', () => {
  const numbers = createNumbers();
  numbers.add(1_795_219_199_999);
  expect(numbers.values()[0]).toBe(1_795_219_199_999);
});
