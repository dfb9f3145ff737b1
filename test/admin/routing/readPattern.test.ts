import { expect, test } from 'vitest';
import { readPattern } from '../../../src/admin/routing/readPattern.ts';

test.each([
  { text: '^\\+1\\d{10}$', is: { kind: 'read', program: { begin: expect.any(Number) } } },
  { text: '(\\d{1,999}){1,999}', is: { kind: 'unreadable', why: 'it repeats too much of itself' } },
  { text: '(?=1)', is: { kind: 'unreadable' } },
  { text: '(', is: { kind: 'wrong' } },
])('$text', ({ text, is }) => {
  expect(readPattern(text)).toMatchObject(is);
});
