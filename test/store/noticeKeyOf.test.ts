import { expect, test } from 'vitest';
import { noticeKeyOf } from '../../src/store/noticeKeyOf.ts';

test('keys stand in the order of their numbers', () => {
  const numbers = [1, 2, 9, 10, 11, 100, 999_999];
  const keys = numbers.map(noticeKeyOf);
  expect(keys.toSorted()).toEqual(keys);
  expect(keys[0]).toBe('notify|000001');
});
