import { expect, test } from 'vitest';
import { syllablesOf } from '../../../../src/local/simulator/recording/syllablesOf.ts';

const vowels = (text: string): string =>
  syllablesOf(text)
    .map(({ vowel }) => vowel ?? '-')
    .join('');

test.each([
  ['hello', 'eo'],
  ['Good day. Bye', 'o-a--y'],
  ['Müller', 'ue'],
  ['42', 'ee'],
  ['…', 'a'],
  ['', 'a'],
])('"%s" has the vowels %s', (text, expected) => {
  expect(vowels(text)).toBe(expected);
});

test('scripts without our vowels have syllables too', () => {
  expect(syllablesOf('здравствуйте').filter(({ vowel }) => vowel).length).toBe(4);
  expect(syllablesOf('你好').filter(({ vowel }) => vowel).length).toBe(1);
});

test('sounds that hiss are known by their beginning', () => {
  expect(syllablesOf('see me').map(({ isHissing }) => isHissing)).toEqual([true, false, false]);
});
