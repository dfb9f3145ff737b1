import { expect, test } from 'vitest';
import { counted } from '../../src/admin/counted.ts';

test.each([
  [0, '0 calls'],
  [1, '1 call'],
  [2, '2 calls'],
])('%i is %s', (count, words) => {
  expect(counted(count, 'call')).toBe(words);
});

test('where an s is not all, the plural is given', () => {
  expect(counted(2, 'wish', 'wishes')).toBe('2 wishes');
  expect(counted(1, 'wish', 'wishes')).toBe('1 wish');
});
