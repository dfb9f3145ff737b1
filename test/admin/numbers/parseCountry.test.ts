import { expect, test } from 'vitest';
import { parseCountry } from '../../../src/admin/numbers/parseCountry.ts';

test.each([
  { text: 'US', code: 'US' },
  { text: ' gb ', code: 'GB' },
])('$text is $code', ({ text, code }) => {
  expect(parseCountry(text)).toBe(code);
});

test.each([
  { text: 'USA', says: 'Write US.' },
  { text: 'uk', says: 'Write GB.' },
  { text: 'United States', says: 'two letters' },
  { text: '', says: 'two letters' },
  { text: 'U1', says: 'two letters' },
])('"$text" is refused: $says', ({ text, says }) => {
  expect(() => parseCountry(text)).toThrow(says);
});
