import { expect, test } from 'vitest';
import { readEscape } from '../../../../src/admin/routing/pattern/readEscape.ts';
import { allMask, digitMask, plusMask } from '../../../../src/admin/routing/pattern/symbols.ts';
import { cursorAt } from './cursorAt.ts';

test.each([
  { text: 'd', is: { kind: 'set', mask: digitMask } },
  { text: 'D', is: { kind: 'set', mask: plusMask } },
  { text: 'S', is: { kind: 'set', mask: allMask } },
  { text: 's', is: { kind: 'set', mask: 0 } },
  { text: '+', is: { kind: 'character', code: 43 } },
  { text: 'x2B', is: { kind: 'character', code: 43 } },
  { text: 'u0031', is: { kind: 'character', code: 49 } },
  { text: 'n', is: { kind: 'character', code: 0 } },
  { text: 'A', is: { kind: 'start' } },
  { text: 'z', is: { kind: 'end' } },
])('\\$text', ({ text, is }) => {
  const cursor = cursorAt(`${text}7`);
  expect(readEscape(cursor)).toEqual(is);
  expect(cursor.at).toBe(text.length);
  expect([...cursor.differences]).toEqual(/[Az]/.test(text) ? [`\\${text}`] : []);
});

test.each([
  { text: '', says: 'ends in a backslash' },
  { text: 'y', says: '\\y means nothing' },
  { text: '1', says: 'refers to another part' },
  { text: 'b', says: 'looks at what stands around' },
  { text: 'p{Nd}', says: 'read in several ways' },
])('\\$text is not read: $says', ({ text, says }) => {
  expect(() => readEscape(cursorAt(text))).toThrow(says);
});
