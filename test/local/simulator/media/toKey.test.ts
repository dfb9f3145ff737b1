import { expect, test } from 'vitest';
import { toKey } from '../../../../src/local/simulator/media/toKey.ts';

test.each([
  ['zero', '0'],
  ['pound', '#'],
  ['asterisk', '*'],
  ['d', 'd'],
  ['eleven', undefined],
])('%s is the key %s', (tone, key) => {
  expect(toKey(tone)).toBe(key);
});
