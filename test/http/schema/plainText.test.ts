import { expect, test } from 'vitest';
import { plainText } from '../../../src/http/schema/plainText.ts';

test.each(['', 'Ada', 'zehn Zeichn', 'a\tb\nc', '🙂🙂🙂🙂🙂'])('%j is taken', (text) => {
  expect(plainText(11).parse(text)).toBe(text);
});

test.each([
  ['x'.repeat(12), 'A text has 11 characters at most.'],
  ['a\u0000b', 'A text has no control characters and no halves of characters.'],
  ['a\u001bb', 'A text has no control characters and no halves of characters.'],
  ['a\ud83d', 'A text has no control characters and no halves of characters.'],
  [1, 'Write a text in quotation marks.'],
  [null, 'Write a text in quotation marks.'],
])('%j is refused', (text, message) => {
  const messages = plainText(11)
    .safeParse(text)
    .error?.issues.map((issue) => issue.message);
  expect(messages).toEqual([message]);
});
