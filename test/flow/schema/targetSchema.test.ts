import { expect, test } from 'vitest';
import { maxNameLength, targetSchema } from '../../../src/flow/schema/targetSchema.ts';

test.each([
  ['end', 'end'],
  [' welcome ', 'welcome'],
  ['a'.repeat(maxNameLength), 'a'.repeat(maxNameLength)],
  ['a'.repeat(maxNameLength + 1), undefined],
  ['', undefined],
  [1, undefined],
])('%j', (written, target) => {
  expect(targetSchema('go', 'Where.').safeParse(written).data).toBe(target);
});
