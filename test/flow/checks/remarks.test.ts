import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const menu = (say: string, keys: string, voice = 'en-US-JennyNeural') =>
  problemsOf(
    `voice: ${voice}\nstart: a\nsteps:\n  a: { menu: { say: "${say}", keys: { ${keys} } } }\n`,
  );

test.each([
  ['Press 1 or press star.', '1: end', []],
  [
    'Press 1, or press 2.',
    '1: end',
    [
      '4:21  The question names the key 2, and the menu has none. — Add `2` to ' +
        '`keys`, or change the question.',
    ],
  ],
  ['Press 12.', '1: end', []],
])('%s (%s)', (say, keys, remarks) => {
  expect(menu(say, keys)).toEqual(['ok', ...remarks]);
});

test('English words in a flow that speaks another language', () => {
  expect(menu('x', '1: { go: end, words: [eins] }, 2: a', 'de-DE-KatjaNeural')).toEqual([
    'ok',
    '4:65  Callers speak de-DE, and key 2 has an English word. — Give the key `words`.',
  ]);
  expect(menu('x', '1: end', 'de-DE-KatjaNeural')).toEqual(['ok']);
});

test('SSML without a voice', () => {
  const text = 'start: a\nsteps: { a: { say: { prompt: { ssml: "<speak>x</speak>" } } } }';
  expect(problemsOf(text)).toEqual([
    'ok',
    '2:38  The SSML names no voice, and the speech service wants one. — Put the text ' +
      'into <voice name="en-US-JennyNeural">…</voice>.',
  ]);
});

test('a time that is told in no zone', () => {
  const text = 'start: a\nsteps: { a: { say: "Until {{switch.x.until}}." } }';
  expect(problemsOf(text)).toEqual([
    'ok',
    '2:20  The flow has no zone, so that the time is told in UTC. — Write `zone: Europe/Berlin` ' +
      'beside `start`.',
  ]);
  expect(problemsOf(`zone: UTC\n${text}`)).toEqual(['ok']);
});
