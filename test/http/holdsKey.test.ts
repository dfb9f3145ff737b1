import { expect, test } from 'vitest';
import { holdsKey } from '../../src/http/holdsKey.ts';

const keys = ['a'.repeat(32), 'b'.repeat(40)];

test.each([
  ['the first', 'a'.repeat(32), true],
  ['the second', 'b'.repeat(40), true],
  ['the beginning of one', 'a'.repeat(31), false],
  ['more than one', 'a'.repeat(33), false],
  ['both', keys.join(), false],
  ['nothing', '', false],
])('%s', (_, given, expected) => {
  expect(holdsKey(keys, given)).toBe(expected);
});

test('without keys nothing is one', () => {
  expect(holdsKey([], '')).toBe(false);
});
