import { expect, test } from 'vitest';
import { inOrder } from '../../src/flow/inOrder.ts';

const at = (file: string, line: number, column: number, message = 'x') => ({
  file,
  line,
  column,
  message,
  remedy: '',
});

test('problems come by file, line and column, as numbers', () => {
  const sorted = [at('a', 2, 9), at('a', 10, 1), at('a', 10, 2), at('b', 1, 1)];
  expect(inOrder(sorted.toReversed())).toEqual(sorted);
});

test('what is said twice of one place is said once', () => {
  expect(inOrder([at('a', 1, 1), at('a', 1, 1), at('a', 1, 1, 'y')])).toHaveLength(2);
});
