import { expect, test } from 'vitest';
import { parseAnswers } from '../../../src/admin/advise/parseAnswers.ts';

test('answers are read by their names', () => {
  expect(parseAnswers('customer=yes, numbers=N,billing=us')).toEqual({
    ...{ customer: true, numbers: false, billing: 'US' },
  });
});

test.each([
  { text: '', says: 'is no answer' },
  { text: 'custmer=yes', says: 'with customer, numbers' },
  { text: 'customer=yes=no', says: 'is no answer' },
  { text: 'customer=perhaps', says: 'customer is yes or no' },
  { text: 'billing=USA', says: 'billing is two letters' },
])('$text is refused: $says', ({ text, says }) => {
  expect(() => parseAnswers(text)).toThrow(says);
});
