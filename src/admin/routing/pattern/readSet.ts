import { type Cursor, eat, peek } from './cursor.ts';
import type { PatternNode } from './patternNode.ts';
import { unreadable, wrong } from './patternStop.ts';
import { type Escape, readEscape } from './readEscape.ts';
import { allMask, type Mask, maskBetween } from './symbols.ts';

const readItem = (cursor: Cursor): Escape => {
  if (eat(cursor, '\\')) {
    // A backspace, in brackets only.
    return eat(cursor, 'b') ? { kind: 'character', code: 8 } : readEscape(cursor);
  }
  const code = peek(cursor).charCodeAt(0);
  cursor.at += 1;
  return { kind: 'character', code };
};

const readRange = (cursor: Cursor): Mask => {
  const first = readItem(cursor);
  if (first.kind === 'set') return first.mask;
  if (first.kind !== 'character') {
    throw wrong('a place such as \\A stands in brackets', 'Write it outside of the brackets.');
  }
  const { text, at } = cursor;
  const isRange = text.charAt(at) === '-' && !/^-(\]|\[|$)/.test(text.slice(at, at + 2));
  if (!isRange) return maskBetween(first.code, first.code);
  cursor.at += 1;
  const last = readItem(cursor);
  if (last.kind !== 'character' || last.code < first.code) {
    throw wrong('a range in brackets ends before it begins', 'Write it as [0-9].');
  }
  return maskBetween(first.code, last.code);
};

/** Reads characters in brackets, of which the first bracket has been taken. */
export const readSet = (cursor: Cursor): PatternNode => {
  const isNegated = eat(cursor, '^');
  if (peek(cursor) === ']') throw unreadable('brackets begin with a bracket', true);
  let mask: Mask = 0;
  while (!eat(cursor, ']')) {
    if (peek(cursor) === '') {
      throw wrong('a bracket [ is not closed', 'Close it, or write \\[ for the character.');
    }
    if (eat(cursor, '-[')) throw unreadable('brackets are taken from brackets', true);
    mask |= readRange(cursor);
  }
  return { kind: 'one', mask: isNegated ? allMask - mask : mask };
};
