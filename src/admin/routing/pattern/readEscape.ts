import { type Cursor, eatMatch } from './cursor.ts';
import { unreadable, wrong } from './patternStop.ts';
import { allMask, digitMask, type Mask, plusMask } from './symbols.ts';

/** What stands behind a backslash. */
export type Escape =
  | Readonly<{ kind: 'character'; code: number }>
  | Readonly<{ kind: 'set'; mask: Mask }>
  | Readonly<{ kind: 'start' | 'end' }>;

const sets: Readonly<Record<string, Mask>> = {
  ...{ d: digitMask, D: plusMask, w: digitMask, W: plusMask, s: 0, S: allMask },
};
const places: Readonly<Record<string, 'start' | 'end'>> = { A: 'start', z: 'end', Z: 'end' };
const invisible = 'tnrfvea';
const hexadecimal = /x([0-9a-f]{2})|u([0-9a-f]{4})/iy;

const character = (code: number): Escape => ({ kind: 'character', code });

/** Reads what follows a backslash, outside of brackets. */
export const readEscape = (cursor: Cursor): Escape => {
  const code = eatMatch(cursor, hexadecimal);
  if (code !== null) return character(Number.parseInt(code[1] ?? code[2] ?? '', 16));
  const letter = cursor.text.charAt(cursor.at);
  if (letter === '') {
    throw wrong('it ends in a backslash', 'Take the backslash away, or write what it is to mean.');
  }
  cursor.at += 1;
  const mask = sets[letter];
  if (mask !== undefined) return { kind: 'set', mask };
  const place = places[letter];
  if (place !== undefined) {
    cursor.differences.add(`\\${letter}`);
    return { kind: place };
  }
  if (invisible.includes(letter)) return character(0);
  if (/[1-9k]/.test(letter)) throw unreadable(`\\${letter} refers to another part of it`);
  if (/[bBG]/.test(letter)) throw unreadable(`\\${letter} looks at what stands around it`);
  if (/[pP0c]/.test(letter)) throw unreadable(`\\${letter} is read in several ways`, true);
  if (/\w/.test(letter)) {
    throw wrong(`\\${letter} means nothing`, 'Digits are \\d, a plus sign is \\+.');
  }
  return character(letter.charCodeAt(0));
};
