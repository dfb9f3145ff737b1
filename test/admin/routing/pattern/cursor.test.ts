import { expect, test } from 'vitest';
import { eat, eatMatch, peek } from '../../../../src/admin/routing/pattern/cursor.ts';
import { cursorAt } from './cursorAt.ts';

test('what stands at the cursor is taken, and nothing else', () => {
  const cursor = cursorAt('^+12{3}');
  expect([eat(cursor, '^+'), eat(cursor, '2'), peek(cursor)]).toEqual([true, false, '1']);
  expect(eatMatch(cursor, /\d+/y)?.[0]).toBe('12');
  expect(eatMatch(cursor, /\d+/y)).toBe(null);
  expect(peek(cursor)).toBe('{');
  expect([eat(cursor, '{3}'), peek(cursor)]).toEqual([true, '']);
});
