import { expect, test } from 'vitest';
import { allowsLicence } from '../../../../src/local/tasks/licences/allowsLicence.ts';

test.each([
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND GPL-3.0-only', false],
  ['(MIT AND BSD-3-Clause)', true],
  ['MIT and Apache-2.0', true],
  // AND holds its parts together more closely than OR.
  ['MIT OR GPL-3.0-only AND LGPL-3.0-only', true],
  ['(MIT OR GPL-3.0-only) AND LGPL-3.0-only', false],
  ['((MIT))', true],
  ['(MIT', false],
  ['MIT)', false],
  ['MIT Apache-2.0', false],
  ['Apache-2.0 WITH LLVM-exception', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['UNLICENSED', false],
  ['', false],
])('%s: %s', (expression, allowed) => {
  expect(allowsLicence(expression)).toBe(allowed);
});
