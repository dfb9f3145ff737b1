import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const collect = (written: string) =>
  problemsOf(
    `start: a\nsteps:\n  a:\n    collect:\n      say: x\n      go: end\n      ${written}\n`,
  );

test.each([
  ['into: y', 'ok'],
  ['into: y z', '7:13  `into`: "y z" is not a name: a letter, then letters, digits or _. — '],
  ['intro: y', '7:7  `collect` knows no `intro`. — Did you mean `into`?'],
])('%s', (written, problem) => {
  const [first = ''] = collect(written);
  expect(first.startsWith(problem)).toBe(true);
});

test.each([
  ['length: 4-2', 'is not a number from 1 to 20, or two with a hyphen between them'],
  ['length: 21', 'is not a number from 1 to 20'],
  ['as: { phone: XX }', 'is not a country such as US'],
  ['as: { phone: us }', 'is not a country such as US'],
  ['as: { date: DMY }', 'is not `DDMMYYYY`, `MMDDYYYY` or `YYYYMMDD`'],
  ['as: { number: { from: 1 } }', '`number` has no `to`'],
  ['as: pin', 'is not `digits`, `card`, or a map with `number`, `phone` or `date`'],
  ['stopKey: hash', 'is not `pound`, `star` or `none`'],
  ['timeout: 90s', 'is not a time from 1s to 60s'],
])('%s', (written, message) => {
  expect(collect(`into: y\n      ${written}`).join('\n')).toContain(message);
});
