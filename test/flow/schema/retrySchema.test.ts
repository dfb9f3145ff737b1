import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const retry = (written: string) =>
  problemsOf(
    `start: a\nsteps:\n  a: { menu: { say: x, keys: { 1: end }, noInput: ${written} } }\n`,
  );

test.each([
  ['{}', 'ok'],
  ['{ say: Sorry?, tries: 3, go: end }', 'ok'],
  ['{ tries: 0 }', '3:60  `tries`: "0" is not a whole number from 1 to 10. — Write `tries: 2`.'],
  ['{ trie: 2 }', '3:53  `noInput` knows no `trie`. — Did you mean `tries`?'],
])('%s', (written, problem) => {
  expect(retry(written)).toEqual([problem]);
});
