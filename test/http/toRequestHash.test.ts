import { expect, test } from 'vitest';
import { toRequestHash } from '../../src/http/toRequestHash.ts';

test('the order of properties does not matter, at any depth', () => {
  const one = toRequestHash({ to: 'a', variables: { x: '1', y: '2' }, list: [{ p: 1, q: 2 }] });
  const other = toRequestHash({ list: [{ q: 2, p: 1 }], variables: { y: '2', x: '1' }, to: 'a' });
  expect(one).toBe(other);
  expect(one).toMatch(/^[\w-]{43}$/);
});

test.each([
  [{ to: 'b' }],
  [{ to: 'a', from: null }],
  [{ to: 'a', list: [1, 2] }],
  [{ to: 'a', list: [2, 1] }],
])('%j is another request', (value) => {
  expect(toRequestHash(value)).not.toBe(toRequestHash({ to: 'a' }));
});

test('lists keep their order', () => {
  expect(toRequestHash([1, 2])).not.toBe(toRequestHash([2, 1]));
});
