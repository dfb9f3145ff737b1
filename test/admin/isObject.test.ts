import { expect, test } from 'vitest';
import { isObject } from '../../src/admin/isObject.ts';

test.each([
  [{}, true],
  [[], true],
  [null, false],
  [undefined, false],
  ['text', false],
  [1, false],
])('%j: %s', (value, is) => {
  expect(isObject(value)).toBe(is);
});
