import { expect, test } from 'vitest';
import { parseNumberType } from '../../../src/admin/numbers/parseNumberType.ts';

test.each([
  { text: 'geographic', type: 'geographic' },
  { text: 'toll-free', type: 'tollFree' },
  { text: 'tollFree', type: 'tollFree' },
  { text: 'Mobile', type: 'mobile' },
])('$text is $type', ({ text, type }) => {
  expect(parseNumberType(text)).toBe(type);
});

test.each(['', 'local', 'constructor'])('"%s" is refused', (text) => {
  expect(() => parseNumberType(text)).toThrow('geographic, toll-free or mobile');
});
