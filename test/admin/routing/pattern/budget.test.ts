import { expect, test } from 'vitest';
import { createBudget, spend } from '../../../../src/admin/routing/pattern/budget.ts';

test('steps are taken until there are none', () => {
  const budget = createBudget(3);
  expect([spend(budget, 2), spend(budget, 1), spend(budget, 1)]).toEqual([true, true, false]);
});
