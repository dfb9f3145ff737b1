import { expect, test } from 'vitest';
import { repeated } from '../../../../src/admin/routing/lint/repeated.ts';

test('every item after the first of its key', () => {
  expect(repeated(['a', 'B', 'A', 'c', 'a'], (text) => text.toLowerCase())).toEqual([2, 4]);
});
