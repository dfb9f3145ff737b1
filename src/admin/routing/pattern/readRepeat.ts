import { type Cursor, eat, eatMatch, peek } from './cursor.ts';
import type { PatternNode } from './patternNode.ts';
import { wrong } from './patternStop.ts';

const counted = /\{(\d{1,9})(,(\d{0,9}))?\}/y;

type Times = Readonly<{ least: number; most: number }>;

/** How often something is repeated, if that stands at the cursor. */
const readTimes = (cursor: Cursor): Times | null => {
  if (eat(cursor, '*')) return { least: 0, most: Number.POSITIVE_INFINITY };
  if (eat(cursor, '+')) return { least: 1, most: Number.POSITIVE_INFINITY };
  if (eat(cursor, '?')) return { least: 0, most: 1 };
  const match = eatMatch(cursor, counted);
  if (match === null) return null;
  const [, first = '', comma, last = ''] = match;
  const least = Number(first);
  if (comma === undefined) return { least, most: least };
  const most = last === '' ? Number.POSITIVE_INFINITY : Number(last);
  if (most >= least) return { least, most };
  throw wrong(`${match[0]} ends before it begins`, `Write {${most},${least}}.`);
};

/** Refuses a repetition that has nothing before it. */
export const refuseBareRepeat = (cursor: Cursor): void => {
  const { at } = cursor;
  if (readTimes(cursor) === null) return;
  const text = cursor.text.slice(at, cursor.at);
  throw wrong(`${text} has nothing to repeat`, `Write \\${text} for the character itself.`);
};

/** What was read last, as often as what follows says. */
export const readRepeat = (cursor: Cursor, of: PatternNode): PatternNode => {
  const times = readTimes(cursor);
  if (times === null) return of;
  // Whether few or many are tried first is the same to what matches.
  eat(cursor, '?');
  const next = peek(cursor);
  const { at } = cursor;
  if (readTimes(cursor) !== null) {
    throw wrong('a repetition is repeated', `Put the first in brackets, or write \\${next}.`);
  }
  cursor.at = at;
  if (of.kind === 'start' || of.kind === 'end') cursor.repeatsPlace = true;
  return { kind: 'repeat', of, ...times };
};
