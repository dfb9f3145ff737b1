import { expect, test } from 'vitest';
import { clientKeyHash } from '../../src/calls/clientKeyHash.ts';

test('a key has one hash, and another key another', () => {
  expect(clientKeyHash('a')).toMatch(/^[\w-]{43}$/);
  expect(clientKeyHash('a')).toBe(clientKeyHash('a'));
  expect(clientKeyHash('a')).not.toBe(clientKeyHash('b'));
});
