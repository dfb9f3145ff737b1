import { expect, test } from 'vitest';
import { isYes } from '../../src/admin/isYes.ts';

test.each([
  ['y', true],
  ['Yes', true],
  ['', false],
  ['no', false],
  ['yesterday', false],
])('%j: %s', (answer, is) => {
  expect(isYes(answer)).toBe(is);
});
