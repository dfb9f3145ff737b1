import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const collect = (written: string) =>
  problemsOf(`start: a\nsteps:\n  a: { collect: { say: x, into: y, go: end, ${written} } }\n`);

test.each([
  ['secret: true', 'ok'],
  ['as: { number: { from: 3, to: 3 } }', 'ok'],
  [
    'secret: true, confirm: "{{answer}}?"',
    '3:59  A secret is never read back. — Remove `confirm`, or `secret`.',
  ],
  [
    'as: { number: { from: 5, to: 3 } }',
    '3:74  No number is from 5 to 3. — Write the smaller number into `from`.',
  ],
  ['as: { date: DDMMYYYY }, length: 6', '3:77  A date has 8 digits. — Remove `length`.'],
])('%s', (written, problem) => {
  expect(collect(written)).toEqual([problem]);
});
