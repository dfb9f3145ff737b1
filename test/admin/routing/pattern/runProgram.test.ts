import { expect, test } from 'vitest';
import {
  beginProgram,
  isMatchedAtEnd,
  matchesNumber,
  stepProgram,
} from '../../../../src/admin/routing/pattern/runProgram.ts';
import { programOf } from './programOf.ts';

const patterns = [
  '^\\+1\\d{10}$',
  '\\+1425',
  '^\\+(1|44)[2-9]\\d*$',
  '25{2,3}?$',
  '^(911|112)$',
  '^\\+?1?4*2+5{0,}',
  '^1|2$',
  '(^\\+1$)|5{3}',
  '.[^+0-4]$',
  '^(?:\\+1(?:2|3)){1,2}',
  '^$|^.{3}$',
  '(1*)*2',
  '\\D\\d',
  '^[a-z]',
  '1{,2}',
];

/** Numbers that come near the patterns, the same at each run. */
const numbers = Array.from({ length: 400 }, (_, seed) => {
  const digits = String((seed * 2_654_435_761) % 4_294_967_296).slice(0, 1 + (seed % 10));
  const near = ['', '1425', '911', '112', '44', '1255', '1', '25'][seed % 8];
  return `${seed % 3 === 0 ? '' : '+'}${near}${digits}`;
});

test.each(patterns)('%s matches what JavaScript says, where both read it alike', (pattern) => {
  const program = programOf(pattern);
  const expression = new RegExp(pattern);
  for (const number of numbers) {
    expect([number, matchesNumber(program, number)]).toEqual([number, expression.test(number)]);
  }
});

test.each([
  { pattern: '^+1', number: '+14255550100', isMatch: false },
  { pattern: '^+1', number: '14255550100', isMatch: true },
  { pattern: '\\A\\+1\\z', number: '+1', isMatch: true },
  { pattern: '(?i)^\\+1', number: '+1', isMatch: true },
])('$pattern as .NET reads it: $number', ({ pattern, number, isMatch }) => {
  expect(matchesNumber(programOf(pattern), number)).toBe(isMatch);
});

test('a pattern that JavaScript would try for ages takes as many steps as the number has', () => {
  const number = '1'.repeat(5_000);
  expect(matchesNumber(programOf('^(1+)+2$'), number)).toBe(false);
});

test('what has matched stays so', () => {
  const program = programOf('^\\+1');
  const one = stepProgram(program, stepProgram(program, beginProgram(program), 0), 2);
  expect([one, stepProgram(program, one, 5)]).toEqual(['matched', 'matched']);
  expect(isMatchedAtEnd(program, one)).toBe(true);
});
