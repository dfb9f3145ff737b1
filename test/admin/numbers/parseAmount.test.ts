import { expect, test } from 'vitest';
import { parseAmount } from '../../../src/admin/numbers/parseAmount.ts';

test.each([
  { text: '0', amount: 0 },
  { text: '2', amount: 2 },
  { text: '2.50', amount: 2.5 },
])('$text is $amount', ({ text, amount }) => {
  expect(parseAmount(text)).toBe(amount);
});

test.each(['', '-1', '1,5', '1.234', '1e3', '$2', '9999999'])('"%s" is no amount', (text) => {
  expect(() => parseAmount(text)).toThrow('such as 2 or 2.50');
});
