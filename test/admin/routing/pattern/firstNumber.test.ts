import { expect, test } from 'vitest';
import { createBudget } from '../../../../src/admin/routing/pattern/budget.ts';
import { firstNumber } from '../../../../src/admin/routing/pattern/firstNumber.ts';
import { automatonOf } from './automatonOf.ts';

const first = (budget = createBudget(), ...patterns: readonly string[]) =>
  firstNumber(
    patterns.map(automatonOf),
    ([one, ...rest]) => one === true && !rest.includes(true),
    budget,
  );

test.each([
  { patterns: ['^\\+1\\d{3}$'], is: '+1000' },
  { patterns: ['^911$'], is: '911' },
  { patterns: ['^\\+1(d{10})$'], is: null },
  { patterns: ['^\\+\\d{15}$'], is: '+000000000000000' },
  { patterns: ['^\\+\\d{16}$'], is: null },
  { patterns: ['^\\+\\d{1,2}$', '^\\+\\d$'], is: '+00' },
  { patterns: ['^\\+1\\d{2}$', '^\\+1[0-4]', '^\\+1[5-9]'], is: null },
  { patterns: ['1\\+'], is: null },
])('$patterns: $is', ({ patterns, is }) => {
  expect(first(createBudget(), ...patterns)).toBe(is);
});

test('it says so when it would take too long', () => {
  expect(first(createBudget(100), '^\\+\\d{15}$')).toBe(undefined);
});
