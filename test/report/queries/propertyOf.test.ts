import { expect, test } from 'vitest';
import { propertyOf } from '../../../src/report/queries/propertyOf.ts';

test.each([
  { value: { a: 1 }, found: 1 },
  { value: Object.assign(new Error('x'), { a: 2 }), found: 2 },
  { value: {}, found: undefined },
  { value: null, found: undefined },
  { value: 'a', found: undefined },
])('of $value it is $found', ({ value, found }) => {
  expect(propertyOf(value, 'a')).toBe(found);
});
