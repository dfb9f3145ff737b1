import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const menu = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    menu: { say: "x", ${properties} }\n`);
const said = (word: string, key: string) =>
  `\`${word}\` is said for key ${key} already. — Give each key words of its own.`;

test.each([
  [
    'keys: { 1: { go: a, words: [b, c] }, 2: { go: a, words: [d, B] } }',
    [`4:83  ${said('B', '1')}`],
  ],
  [
    'keys: { 1: { go: a, words: ["b  c"] }, 2: { go: a, words: [b c] } }',
    [`4:82  ${said('b c', '1')}`],
  ],
  ['keys: { 1: { go: a, words: [two] }, 2: a }', [`4:62  ${said('two', '1')}`]],
  ['keys: { 1: { go: a, words: [b, b] } }', ['ok']],
  ['keys: { 1: a, 2: a }, timeout: 60s', ['ok']],
  ['keys: { 1: { go: a, words: [b] } }, timeout: 20s', ['ok']],
  [
    'keys: { 1: { go: a, words: [b] } }, timeout: 20001ms',
    [
      '4:68  A menu with words waits 20 seconds at most. — Write `timeout: 20s` or ' +
        'less, or remove the words.',
    ],
  ],
])('%s', (properties, problems) => {
  expect(menu(properties)).toEqual(problems);
});
