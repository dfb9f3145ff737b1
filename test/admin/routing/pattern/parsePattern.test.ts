import { expect, test } from 'vitest';
import { parsePattern } from '../../../../src/admin/routing/pattern/parsePattern.ts';

test('a pattern as a tree', () => {
  expect(parsePattern('^(?:1|2)+$')).toEqual({
    kind: 'read',
    node: {
      kind: 'sequence',
      parts: [
        { kind: 'start' },
        {
          ...{ kind: 'repeat', least: 1, most: Number.POSITIVE_INFINITY },
          of: {
            kind: 'choice',
            options: [
              { kind: 'one', mask: 4 },
              { kind: 'one', mask: 8 },
            ],
          },
        },
        { kind: 'end' },
      ],
    },
    differences: [],
    repeatsPlace: false,
  });
});

test.each([
  { text: '(?i)^1$', differences: ['(?i)'] },
  { text: '(?i:1)', differences: ['(?i)'] },
  { text: '(?#us)1', differences: ['(?#…)'] },
  { text: "(?'area'1)", differences: ["(?'name'…)"] },
  { text: '(?<area>1)', differences: [] },
  { text: '(?:1)', differences: [] },
  { text: '\\A1\\z', differences: ['\\A', '\\z'] },
])('$text is read, and JavaScript differs in $differences', ({ text, differences }) => {
  expect(parsePattern(text)).toMatchObject({ kind: 'read', differences });
});

test('a plus sign without a backslash repeats the beginning', () => {
  expect(parsePattern('^+1$')).toMatchObject({ kind: 'read', repeatsPlace: true });
});

test.each([
  { text: '(1', why: 'a bracket ( is not closed' },
  { text: '1)', why: 'a bracket ) closes nothing' },
  { text: '+1', why: '+ has nothing to repeat' },
  { text: '(?:*1)', why: '* has nothing to repeat' },
  { text: '1|{2}', why: '{2} has nothing to repeat' },
])('$text is wrong: $why', ({ text, why }) => {
  expect(parsePattern(text)).toMatchObject({ kind: 'wrong', why });
});

test.each([
  { text: '(?=1)', isDifferent: false },
  { text: '(?<!1)', isDifferent: false },
  { text: '(?>1)', isDifferent: true },
  { text: '(?x) 1', isDifferent: true },
  { text: '(1)\\1', isDifferent: false },
])('$text cannot be judged', ({ text, isDifferent }) => {
  expect(parsePattern(text)).toMatchObject({ kind: 'unreadable', isDifferent });
});

test('a thousand brackets inside each other', () => {
  expect(parsePattern(`${'('.repeat(500)}1${')'.repeat(500)}`)).toMatchObject({ kind: 'read' });
});
