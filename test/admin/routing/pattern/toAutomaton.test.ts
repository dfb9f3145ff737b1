import { expect, test } from 'vitest';
import { createBudget } from '../../../../src/admin/routing/pattern/budget.ts';
import { matchesNumber } from '../../../../src/admin/routing/pattern/runProgram.ts';
import { symbols } from '../../../../src/admin/routing/pattern/symbols.ts';
import { toAutomaton } from '../../../../src/admin/routing/pattern/toAutomaton.ts';
import { automatonOf } from './automatonOf.ts';
import { programOf } from './programOf.ts';

test.each(['^\\+1\\d{3}$', '14', '^(?:\\+1|44)[^5]*$', '5$'])('%s, state by state', (pattern) => {
  const { next, isMatch } = automatonOf(pattern);
  for (const number of ['+1425', '+142', '14', '44126', '4415', '5', '+', '+14255']) {
    const steps = [...number].map((symbol) => symbols.indexOf(symbol));
    const state = steps.reduce((at, symbol) => next[at]?.[symbol] ?? -1, 0);
    expect([number, isMatch[state]]).toEqual([number, matchesNumber(programOf(pattern), number)]);
  }
});

test('too many states, or no steps left', () => {
  expect(toAutomaton(programOf('^\\d*1\\d{12}$'), createBudget())).toBe(null);
  expect(toAutomaton(programOf('^\\+1$'), createBudget(10))).toBe(null);
});
