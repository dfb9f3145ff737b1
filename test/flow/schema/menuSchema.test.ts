import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const menu = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    menu: { say: "x", ${properties} }\n`);
const one = 'keys: { 1: a }';

test.each([
  [`${one}, noInput: { tries: 1 }, noMatch: { tries: 10 }`, 'ok'],
  [`${one}, noInput: {}`, 'ok'],
  [
    `${one}, noInput: { tries: 0 }`,
    '4:57  `tries`: "0" is not a whole number from 1 to 10. — Write `tries: 2`.',
  ],
  [
    `${one}, noInput: { tries: many }`,
    '4:57  `tries`: "many" is not a whole number from 1 to 10. — Write `tries: 2`.',
  ],
  [
    `${one}, noInput: end`,
    '4:48  `noInput` is a text; it should be a map with `say`, `tries` and `go`. — ' +
      'Write `noInput: { say: "Sorry?", tries: 2, go: end }`.',
  ],
  [`${one}, bargeIn: no`, '4:48  `bargeIn`: "no" is not true or false. — Write `bargeIn: true`.'],
  [
    `${one}, timeout: 5`,
    '4:48  `timeout`: "5" is not a time from 1s to 60s, such as 5s or 1500ms. — Write' +
      ' `timeout: 5s`.',
  ],
  [
    `${one}, timeout: 61s`,
    '4:48  `timeout`: "61s" is not a time from 1s to 60s, such as 5s or 1500ms. — ' +
      'Write `timeout: 5s`.',
  ],
  [`keys: {}`, '4:23  A menu without keys asks nothing. — Write `1: end`.'],
  ['keys: { 1: { words: [b] } }', '4:31  `1` has no `go`. — Add `go: end`.'],
  [
    'keys: { 1: { go: a, words: [] } }',
    '4:50  `words` is a list; it should be a list of 1 to 20 texts. — Write `words: ' +
      '[billing, invoice]`.',
  ],
  [
    'keys: { 1: { go: a, words: b } }',
    '4:50  `words` is a text; it should be a list of 1 to 20 texts. — Write `words: ' +
      '[billing, invoice]`.',
  ],
  [
    `keys: { 1: { go: a, words: [${'b, '.repeat(20)}b] } }`,
    '4:50  `words` has 21 items; 20 are the most. — Shorten it or split it up.',
  ],
])('%s', (properties, problem) => {
  expect(menu(properties)).toEqual([problem]);
});

test('a menu needs a question and keys', () => {
  expect(problemsOf('start: a\nsteps:\n  a: { menu: {} }\n')).toEqual([
    '3:8  `menu` has no `say`. — Add `say: "Hello."`.',
    '3:8  `menu` has no `keys`. — Add `keys: { 1: end }`.',
  ]);
});
