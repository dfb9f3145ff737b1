/** How many steps may still be taken; shared by everything that is looked through together. */
export type Budget = { left: number };

/** Enough for 250 routes with patterns as people write them, and a tenth of a second. */
export const createBudget = (steps = 600_000): Budget => ({ left: steps });

/** Takes steps; false when there are no more. */
export const spend = (budget: Budget, steps: number): boolean => {
  budget.left -= steps;
  return budget.left >= 0;
};
