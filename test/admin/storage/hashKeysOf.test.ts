import { expect, test } from 'vitest';
import { hashKeysOf } from '../../../src/admin/storage/hashKeysOf.ts';

test('the keys of the setting, the lowest version first', () => {
  const key = Buffer.from('a key that nobody else has at all').toString('base64');
  expect(hashKeysOf(`2:${key},1:${key}`).map(({ version }) => version)).toEqual([1, 2]);
});

test.each(['', '1:short'])('%j holds none', (text) => {
  expect(() => hashKeysOf(text)).toThrow(/^Numbers are kept under HASH_KEY: /);
});
