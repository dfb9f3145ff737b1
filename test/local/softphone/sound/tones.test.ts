import { expect, test } from 'vitest';
import {
  cadences,
  dtmfPair,
  holdMusic,
  keypad,
} from '../../../../src/local/softphone/sound/tones.ts';

test.each([
  ['1', [697, 1209]],
  ['5', [770, 1336]],
  ['9', [852, 1477]],
  ['*', [941, 1209]],
  ['0', [941, 1336]],
  ['#', [941, 1477]],
  ['x', null],
])('the key %s sounds %j', (tone, pair) => {
  expect(dtmfPair(tone)).toEqual(pair);
});

test('every key sounds different', () => {
  expect(new Set(keypad.map(({ tone }) => String(dtmfPair(tone)))).size).toBe(keypad.length);
});

test('the music is as long as its notes, and the tones pause', () => {
  const { notes, lengthMs } = holdMusic;
  expect(notes.every(({ hertz, atMs }) => hertz > 0 && atMs < lengthMs)).toBe(true);
  expect(Object.values(cadences).every(({ offMs }) => offMs > 0)).toBe(true);
});
