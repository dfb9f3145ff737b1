import { expect, test } from 'vitest';
import { readRepeat, refuseBareRepeat } from '../../../../src/admin/routing/pattern/readRepeat.ts';
import { cursorAt } from './cursorAt.ts';

const of = { kind: 'one', mask: 2 } as const;
const endless = Number.POSITIVE_INFINITY;

test.each([
  { text: '*', least: 0, most: endless },
  { text: '+', least: 1, most: endless },
  { text: '?', least: 0, most: 1 },
  { text: '{3}', least: 3, most: 3 },
  { text: '{3,}', least: 3, most: endless },
  { text: '{3,5}?', least: 3, most: 5 },
])('$text', ({ text, least, most }) => {
  const cursor = cursorAt(`${text}1`);
  expect(readRepeat(cursor, of)).toEqual({ kind: 'repeat', of, least, most });
  expect(cursor).toMatchObject({ at: text.length, repeatsPlace: false });
});

test.each(['', '1', '{', '{,5}', '{a}'])('%o repeats nothing', (text) => {
  const cursor = cursorAt(text);
  expect(readRepeat(cursor, of)).toBe(of);
  refuseBareRepeat(cursor);
  expect(cursor.at).toBe(0);
});

test('a place that is repeated is noticed', () => {
  const cursor = cursorAt('+');
  readRepeat(cursor, { kind: 'start' });
  expect(cursor.repeatsPlace).toBe(true);
});

test.each([
  { text: '**', says: 'a repetition is repeated' },
  { text: '{2}{3}', says: 'a repetition is repeated' },
  { text: '{5,3}', says: 'ends before it begins' },
])('$text: $says', ({ text, says }) => {
  expect(() => readRepeat(cursorAt(text), of)).toThrow(says);
});

test('a repetition of nothing', () => {
  expect(() => refuseBareRepeat(cursorAt('+1'))).toThrow('+ has nothing to repeat');
});
