import { expect, test } from 'vitest';
import { readSet } from '../../../../src/admin/routing/pattern/readSet.ts';
import { digitMask, plusMask, symbols } from '../../../../src/admin/routing/pattern/symbols.ts';
import { cursorAt } from './cursorAt.ts';

const shown = (mask: number) => [...symbols].filter((_, index) => mask & (1 << index)).join('');

test.each([
  { text: '2-9]', is: '23456789' },
  { text: '+0]', is: '+0' },
  { text: '^2-9]', is: '+01' },
  { text: '\\d+]', is: symbols },
  { text: '1\\-3]', is: '13' },
  { text: '13-]', is: '13' },
  { text: '-5]', is: '5' },
  { text: 'a-z]', is: '' },
  { text: '\\b1]', is: '1' },
])('[$text', ({ text, is }) => {
  const cursor = cursorAt(text);
  const node = readSet(cursor);
  expect(node.kind === 'one' && shown(node.mask)).toBe(is);
  expect(cursor.at).toBe(text.length);
});

test.each([
  { text: '0-9', says: 'is not closed' },
  { text: '9-0]', says: 'ends before it begins' },
  { text: '0-9-[3]]', says: 'taken from brackets' },
  { text: ']]', says: 'begin with a bracket' },
  { text: '\\A]', says: 'a place such as' },
])('[$text is not read: $says', ({ text, says }) => {
  expect(() => readSet(cursorAt(text))).toThrow(says);
});

test('digits and plus are all', () => {
  expect(shown(digitMask | plusMask)).toBe(symbols);
});
