import { expect, test } from 'vitest';
import { findShadowed } from '../../../../src/admin/routing/lint/findShadowed.ts';
import { createBudget } from '../../../../src/admin/routing/pattern/budget.ts';
import { symbols } from '../../../../src/admin/routing/pattern/symbols.ts';
import { automatonOf } from '../pattern/automatonOf.ts';

const routes = (...samples: readonly (readonly [pattern: string, sample: string])[]) =>
  samples.map(([pattern, sample]) => ({
    automaton: automatonOf(pattern),
    sample: [...sample].map((symbol) => symbols.indexOf(symbol)),
  }));

test.each([
  { all: routes(['^\\+\\d+$', '+1'], ['^\\+1\\d$', '+12']), by: 0, isSame: false },
  { all: routes(['^\\+1\\d$', '+12'], ['^\\+1(\\d)$', '+12']), by: 0, isSame: true },
  {
    all: routes(['^\\+1[0-4]$', '+11'], ['^\\+1[5-9]$', '+15'], ['^\\+1\\d$', '+11']),
    ...{ by: null, isSame: false },
  },
])('the last of $all.length is behind $by', ({ all, by, isSame }) => {
  const route = all.length - 1;
  expect(findShadowed(all, createBudget())).toEqual([{ route, by, isSame }]);
});

test('the narrower one above, and those that overlap, are no shadow', () => {
  const narrow = routes(['^\\+1\\d$', '+12'], ['^\\+\\d+$', '+12']);
  const overlapping = routes(['^\\+1[0-4]$', '+12'], ['^\\+1[2-6]$', '+12']);
  expect(findShadowed(narrow, createBudget())).toEqual([]);
  expect(findShadowed(overlapping, createBudget())).toEqual([]);
});

test('in doubt, or without steps left, nothing is said', () => {
  const all = routes(['^\\+\\d+$', '+1'], ['^\\+1\\d$', '+12']);
  const [first, second] = all;
  expect(findShadowed(all, createBudget(1))).toEqual([]);
  const unknown = { automaton: null, sample: [] };
  expect(findShadowed([unknown, ...(second ? [second] : [])], createBudget())).toEqual([]);
  expect(findShadowed([...(first ? [first] : []), unknown], createBudget())).toEqual([]);
});
